/** The script of a worker. */
export interface WorkerScript {
  /** Its path in the file system, for Node. */
  readonly path: string;
  /** Its text as UTF-8. */
  read(): Promise<Uint8Array>;
}
