/** The script of the references' thread. */
import { ownChannel } from '../line/ownChannel';
import { ready } from '../library/protocol';
import { serveReferences } from './serveReferences';

void ownChannel().then(channel => {
  serveReferences(channel);
  channel.post(ready);
});
