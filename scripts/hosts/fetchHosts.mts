import { chooseBrowser } from './browser.mts';
import { fetchServer } from './fetchServer.mts';
import { nodeBinary } from './nodeBinary.mts';
import { fetchWebBuild } from './webHost.mts';

/** Downloads what the cache lacks of both hosts and the browser, so that processes which need them all find them there. */
export async function fetchHosts(): Promise<void> {
  await Promise.all([nodeBinary(), fetchServer(), fetchWebBuild(), chooseBrowser()]);
}
