import { stem } from '../text/stem';
import { once } from '../util/once';

/**
 * Words that stand for nearly the same thing in talk about research: what a colleague says and what an abstract
 * says. One group a line; a word may stand in several.
 */
const GROUPS = `
image picture photo photograph visual
picture figure illustration drawing
caption description annotation
video clip footage movie film
student pupil learner apprentice
teacher mentor instructor tutor
robot humanoid manipulator arm
humanoid biped legged walking quadruped
grasp manipulation hand dexterous gripper
drone quadrotor quadcopter multirotor aerial uav flying
car vehicle driving traffic autonomous
simulation simulator simulated virtual rendered synthetic
synthetic artificial generated fake
real physical hardware world
touch tactile haptic contact
text sentence document language written
chatbot dialogue dialog conversation conversational assistant
adversarial attack fool jailbreak malicious
proprietary closed commercial blackbox
prune remove discard drop delete trim
subset selection choose pick coreset
compress shrink compact small lightweight tiny
small tiny little limited
large big huge giant massive
forgetting forget memory retain remember
continual lifelong incremental sequential stream
replay rehearsal buffer memory
category class label
classify classification recognition recognise identify
tag label annotate annotation
unlabeled unsupervised unannotated
fewshot few handful scarce limited
unseen novel new never zeroshot
noisy noise corrupted corruption
robust robustness withstand resistant harden
merge merging combine fuse average blend ensemble
conflict interference contradict opposite
checkpoint weight parameter
weight coefficient parameter
borrow transfer reuse carry
transfer adaptation adapt migrate
transferability transferable estimate predict score
source upstream origin
target downstream
pretraining pretrained upstream foundation
finetuning tune tuning adapt adaptation
adapter lora lowrank prompt
prompt instruction command
instruction directive guidance
preference feedback human complaint
feedback correction critique signal
reward score return
policy agent controller behavior
agent actor player
demonstration example imitation expert
expert skilled specialist
exploration explore curiosity
hyperparameter setting knob
optimizer optimization descent training
rate step size
regularization penalty decay constraint
math mathematics mathematical reasoning arithmetic
reasoning think thought chain deduction
wrong incorrect mistake error failure
correct right accurate
accuracy precision performance quality
count number quantity
object thing item entity
scene environment place
distillation distil teach knowledge
dataset data corpus collection
condense distill summarise shrink
internet web online
website web page
crawl scrape collect gather
retrieval retrieve search fetch find lookup
recommend recommendation suggest
question answer answering qa
summary summarization summarize condense
translate translation multilingual crosslingual
language linguistic tongue
speech voice audio spoken sound
music song audio
emotion sentiment polarity feeling mood
review opinion rating
hate abusive toxic offensive harmful
abusive hateful harassment
news article story
medical clinical health patient hospital disease
heart cardiac ecg heartbeat
brain neural eeg neuron
cancer tumor oncology
drug molecule compound chemical
protein amino enzyme
gene genetic genome dna
satellite remote aerial earth
weather climate forecast
forecast predict prediction future
time temporal series
sensor device measurement
phone mobile edge device
privacy private federated confidential
federated decentralized distributed client
fair fairness bias unbiased
bias prejudice skew
explain interpret interpretability explanation understand
uncertainty confidence calibration calibrated
calibration overconfident confidence
outlier anomaly ood novelty
shift drift change mismatch
domain setting environment
gap difference discrepancy mismatch
similarity distance relatedness affinity
geometry distance metric
alignment align match
generate generation generative create produce synthesize
diffusion denoising
gan adversarial generator
transformer attention
convolution cnn convolutional
graph network node edge
layer block depth
token word subword
embedding representation feature vector
representation feature encoding
cluster group grouping
mixture expert routing
route router gate
decode decoding inference generation sampling
inference test runtime deployment
deployment production serving
fast quick speed accelerate efficient rapid
cheap efficient inexpensive cost affordable
expensive costly slow
gpu compute hardware
laptop consumer computer
share sharing common
scaling scale law growth
trajectory path course
curriculum order easy hard
active query selection label
augment augmentation transform
mix mixup recombine
crossmodal multimodal vision language
benchmark evaluation comparison suite test
evaluate compare assess measure
survey overview review taxonomy
tutorial introduction guide
toolkit library framework software package
theory theoretical proof bound
proof theorem guarantee
history past old previous
bandit exploration arm
auction bid market
code program software programming
program script code
table tabular spreadsheet
game play player
chess go game
face facial person
pose skeleton posture keypoint
depth distance stereo
map navigation localization
navigation planning route path
style tone manner
personal personalised user custom
user customer person people
child kid young
teach teaching educate education
school course classroom education
word term vocabulary
dictionary lexicon vocabulary
spelling typo orthography
duplicate repeated redundant copy
rare tail minority imbalanced infrequent
imbalance skewed longtail
frequent common popular
`;

/** Made on first use: stemming the table takes longer than everything else that loading the code does. */
const kindred = once(() => {
  const byStem = new Map<string, Set<string>>();
  for (const group of GROUPS.trim().split('\n')) {
    const words = group.split(' ');
    for (const word of words) {
      const others = byStem.get(stem(word)) ?? new Set<string>();
      words.filter(other => stem(other) !== stem(word)).forEach(other => others.add(other));
      byStem.set(stem(word), others);
    }
  }
  return byStem;
});

/** The words with nearly the meaning of any word with this stem. */
export function kindredWords(stem: string): Iterable<string> {
  return kindred().get(stem) ?? [];
}
