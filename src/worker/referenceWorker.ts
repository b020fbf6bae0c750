/** The script of the references' thread. */
import { ownChannel } from './ownChannel';
import { ready } from './protocol';
import { serveReferences } from './serveReferences';

void ownChannel().then(channel => {
  serveReferences(channel);
  channel.post(ready);
});
