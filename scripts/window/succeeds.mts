/** Whether a step of the window came to its end: playwright rejects when it waited in vain. */
export async function succeeds(step: Promise<unknown>): Promise<boolean> {
  try {
    await step;
    return true;
  } catch {
    return false;
  }
}
