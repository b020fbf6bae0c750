import type { Paper } from '../../../src/core/paper/paper';

/** A paper of which only the given is known. */
export function paper(id: string, title: string, abstract = '', more: Partial<Paper> = {}): Paper {
  return {
    id,
    citationKey: id,
    title,
    abstract,
    authors: [],
    keywords: [],
    alsoTitled: [],
    paraphrases: [],
    topics: [],
    ...more,
  };
}

/** A small shelf on which every kind of query has something to find. */
export const SHELF: readonly Paper[] = [
  paper(
    'tacsl',
    'TacSL: A Library for Visuotactile Sensor Simulation',
    'We simulate touch on a GPU for sim-to-real transfer.',
    {
      year: 2024,
      venue: 'T-RO 2025',
      authors: [{ given: 'Iretiayo', family: 'Akinola' }],
      arxivId: '2408.06506',
    },
  ),
  paper(
    'nevis',
    "NEVIS'22: A Stream of 100 Tasks Sampled from 30 Years of Computer Vision",
    'A benchmark for lifelong learning.',
    {
      year: 2022,
      venue: 'JMLR',
      authors: [{ given: 'Jorg', family: 'Bornschein' }],
    },
  ),
  paper(
    'unio4',
    'Uni-O4: Unifying Online and Offline Deep Reinforcement Learning',
    'One objective, e.g. for robots. It is stable.',
    {
      year: 2023,
      venue: 'ICLR 2024',
      authors: [{ given: 'Kun', family: 'Lei' }, { family: 'Hendrycks' }],
    },
  ),
  paper('gap', 'Natural Language Can Help Bridge the Sim2Real Gap', 'Descriptions of images unify domains.', {
    year: 2024,
    authors: [{ given: 'Albert', family: 'Yu' }],
  }),
  paper(
    'he',
    'Towards a Unified View of Parameter-Efficient Transfer Learning',
    'Adapters and prefixes are related.',
    {
      year: 2021,
      venue: 'ICLR 2022',
      doi: '10.1000/182',
      authors: [{ given: 'Junxian', family: 'He' }],
      topics: ['peft'],
    },
  ),
  paper('vaswani', 'Attention Is All You Need', 'A network of attention without recurrence.', {
    year: 2017,
    venue: 'NeurIPS 2017',
    authors: [{ given: 'Ashish', family: 'Vaswani' }],
  }),
  paper(
    'distil',
    'Dataset Distillation by Matching Trajectories',
    'We optimise a small data set. Its behaviour is analysed.',
    {
      year: 2022,
      topics: ['distillation'],
    },
  ),
  paper(
    'pre',
    'Rethinking Pre-Training for Vision Transformers',
    'Masked images are modelled during pre-training.',
    { year: 2020 },
  ),
];
