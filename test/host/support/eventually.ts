/** Asks again and again until the answer is yes; false when it is still no after ten seconds. */
export async function eventually(isSo: () => boolean | Promise<boolean>): Promise<boolean> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (await isSo()) {
      return true;
    }
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  return false;
}
