import * as vscode from 'vscode';

/** A question that several askers share. It is cancelled when the last of them has given up. */
export class SharedRequest<T> {
  private readonly source = new vscode.CancellationTokenSource();
  private waiting = 0;
  private state: 'pending' | 'done' | 'cancelled' = 'pending';
  private readonly answer: Promise<T>;

  constructor(ask: (token: vscode.CancellationToken) => Promise<T>) {
    this.answer = ask(this.source.token).finally(() => {
      this.state = this.state === 'pending' ? 'done' : this.state;
    });
  }

  get isCancelled(): boolean {
    return this.state === 'cancelled';
  }

  /** The answer; one more asker waits for it, until its token is cancelled. */
  join(token?: vscode.CancellationToken): Promise<T> {
    this.waiting++;
    token?.onCancellationRequested(() => {
      this.waiting--;
      if (this.waiting === 0) {
        this.cancel();
      }
    });
    return this.answer;
  }

  /** Cancels the question unless it is answered already. */
  cancel(): void {
    if (this.state === 'pending') {
      this.state = 'cancelled';
      this.source.cancel();
    }
  }
}
