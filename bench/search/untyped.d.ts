declare module 'lunr' {
  interface Builder {
    ref(name: string): void;
    field(name: string): void;
    add(entry: object): void;
  }
  interface Query {
    term(token: unknown, options: object): void;
  }
  interface Index {
    query(ask: (query: Query) => void): { readonly ref: string }[];
  }
  function lunr(define: (builder: Builder) => void): Index;
  namespace lunr {
    function tokenizer(text: string): unknown[];
  }
  export default lunr;
}

declare module 'wink-bm25-text-search' {
  interface Engine {
    defineConfig(config: object): void;
    definePrepTasks(tasks: readonly unknown[]): void;
    addDoc(entry: object, id: string): void;
    consolidate(): void;
    search(query: string, limit: number): [string, number][];
  }
  export default function createEngine(): Engine;
}

declare module 'wink-nlp-utils' {
  const utils: { readonly string: Record<string, unknown>; readonly tokens: Record<string, unknown> };
  export default utils;
}
