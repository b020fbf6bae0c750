import type { Library } from '../../src/core/library/libraryTypes';
import { findMentions } from '../../src/core/mentions/findMentions';
import type { Mention, MentionOptions } from '../../src/core/mentions/mention';
import type { PaperInput } from '../../src/core/paper/paper';
import { createLibrary } from '../../src/core';

const INPUTS: readonly Omit<PaperInput, 'abstract'>[] = [
  { title: 'Universal Sentence Encoder', arxivId: '1803.11175', citationKey: 'cer2018universal' },
  { title: 'Text-to-Text Pre-Training for Data-to-Text Tasks', citationKey: 'kale2020text' },
  { title: "Dropout's Dream Land: Generalization from Learned Simulators to Reality" },
  {
    title:
      'Can You Label Less by Using Out-of-Domain Data? Active & Transfer Learning with Few-shot Instructions',
  },
  { title: 'Learning to Fly in Seconds', doi: '10.1109/LRA.2024.1' },
  { title: 'Müller Čížek Networks for Naïve Learners' },
  { title: 'Adapt-infty: Scalable Lifelong Multimodal Instruction Tuning via Dynamic Data Selection' },
  { title: 'Towards a Unified View of Parameter-Efficient Transfer Learning' },
  { title: 'Do Adversarially Robust ImageNet Models Transfer Better?' },
  { title: 'Kalman Filter for Online Classification of Non-Stationary Data' },
  { title: 'Learning to Learn: How to Continuously Teach Humans and Machines' },
  {
    title:
      'Sim-to-Real Transfer for Mobile Robots with Reinforcement Learning: from NVIDIA Isaac Sim to Gazebo',
  },
  {
    title: 'TacSL: A Library for Visuotactile Sensor Simulation and Learning',
    url: 'https://openreview.net/forum?id=Ab_c-1',
  },
  { title: "NEVIS'22: A Stream of 100 Tasks Sampled from 30 Years of Computer Vision Research" },
  {
    title: 'Uni-O4: Unifying Online and Offline Deep Reinforcement Learning',
    url: 'https://aclanthology.org/2023.emnlp-main.131/',
  },
  { title: 'Adapters: A Unified Library for Parameter-Efficient and Modular Transfer Learning' },
  { title: 'SMART: Robust and Efficient Fine-Tuning for Pre-trained Natural Language Models' },
  {
    title: 'Resolving Interference When Merging Models',
    alsoTitled: ['TIES-Merging: Resolving Interference When Merging Models'],
  },
  { title: 'Policy-Guided Diffusion' },
  { title: 'Deep Clustering' },
];

/** A library of papers whose titles have every difficulty: hyphens, accents, subtitles, names, ordinary words. */
export const CITED_PAPERS: Library = createLibrary(INPUTS.map(input => ({ ...input, abstract: '' })));

/** The mentions in a text, as "kind: words of the text > beginning of the paper's title". */
export function listMentions(text: string, languageId: string, options: MentionOptions = {}): string[] {
  return findMentions(text, languageId, CITED_PAPERS, options).map(mention => describeMention(text, mention));
}

/** The papers whose titles are found in a text. */
export function titlesIn(text: string, languageId = 'markdown'): string[] {
  return findMentions(text, languageId, CITED_PAPERS, { names: false })
    .filter(mention => mention.kind === 'title')
    .map(mention => mention.paper.title);
}

function describeMention(text: string, { kind, start, end, paper }: Mention): string {
  return `${kind}: ${text.slice(start, end)} > ${paper.title.split(' ').slice(0, 2).join(' ')}`;
}
