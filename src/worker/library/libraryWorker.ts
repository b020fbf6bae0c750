/** The script of the library's thread. */
import { ownChannel } from '../line/ownChannel';
import { ready } from './protocol';
import { serveLibrary } from './serveLibrary';

void ownChannel().then(channel => {
  serveLibrary(channel);
  channel.post(ready);
});
