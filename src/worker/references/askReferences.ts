import { createBirpc } from 'birpc';
import type { Line } from '../line/line';
import { rpcOptions } from '../line/rpcOptions';
import type { ReferenceQuestions } from './serveReferences';

/** The questions over a line, at whose other end `serveReferences` answers. Rejected when the thread is lost or ended. */
export function askReferences(line: Line) {
  const { references, $close } = createBirpc<ReferenceQuestions>({}, rpcOptions(line));
  line.onLost(error => $close(error));
  return {
    references,
    /** Ends the thread, whatever it is doing. */
    end: () => {
      $close(new Error('The thread of the references was ended.'));
      line.end();
    },
  };
}
