const WORDS =
  `abstraction agents benchmark calibration causal compression contrastive convergence curriculum datasets decoding
  diffusion distillation embedding entropy estimation evaluation exploration fairness features federated forgetting
  gradients graphs inference kernels language latency learning memory networks optimal planning policies pretraining
  privacy pruning quantization ranking regret reinforcement representation retrieval reward robots robust sampling
  scaling search simulation sparse speech supervision symmetry transfer transformers uncertainty variance vision`.split(
    /\s+/,
  );

/** The text of so many BibTeX entries of some 1.4 KB each, the same every time. */
export function generateBibtex(count: number): string {
  let state = 7;
  const word = () => {
    // A linear congruential generator (Numerical Recipes).
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return WORDS[Math.floor((state / 2 ** 32) * WORDS.length)] ?? '';
  };
  const words = (length: number) => Array.from({ length }, word).join(' ');
  return Array.from({ length: count }, (_, at) =>
    [
      `@article{key${at},`,
      `  title = {${words(8)} ${at}},`,
      `  author = {Doe, ${word()} and Roe, ${word()}},`,
      `  year = ${1990 + (at % 35)},`,
      `  journal = {Journal of ${words(2)}},`,
      `  abstract = {${words(130)}},`,
      `}\n`,
    ].join('\n'),
  ).join('\n');
}
