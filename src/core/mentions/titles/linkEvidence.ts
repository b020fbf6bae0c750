import type { Paper } from '../../paper/paper';

/** What the links of a document say of a paper and a place that ends at an offset. */
export type LinkEvidence = (paper: Paper, end: number) => 'same' | 'other' | 'none';
