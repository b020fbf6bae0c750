/** The bundler of the host tests gives a file of the sample as its text. */
declare module '*.md' {
  const text: string;
  export default text;
}

declare module '*.tex' {
  const text: string;
  export default text;
}

declare module '*.bib' {
  const text: string;
  export default text;
}
