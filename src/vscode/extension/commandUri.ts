/** The URI that runs a command when a trusted Markdown link to it is clicked. */
export function commandUri(command: string, ...args: readonly string[]): string {
  const query = encodeURIComponent(JSON.stringify(args)).replace(
    /[()']/g,
    char => `%${char.charCodeAt(0).toString(16)}`,
  );
  return `command:${command}?${query}`;
}
