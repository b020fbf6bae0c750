/* eslint max-lines: off -- a table */

/**
 * Words that stand for nearly the same thing in talk about research: what a colleague says and what an abstract
 * says; first by subject, then everyday words in the order of the alphabet. One group a line; a word may stand in several.
 */
export const KINDRED_GROUPS = `
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
preference feedback
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
heart cardiac ecg
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
ability capability capacity skill power
abundant plentiful rich vast
accelerate speedup hasten quicken
accumulate gather aggregate collect sum
achieve reach attain obtain
acquire obtain gain learn
action motion move movement
active choose query select
add append insert include extend
adjust tune modify calibrate adapt correct
advantage benefit strength merit
aggregate pool combine sum average
agree match align consistent coherent
aim goal objective purpose target
algorithm method procedure technique approach
allow enable permit
ambiguous unclear vague
analyse examine investigate study inspect
animal wildlife species dog cat bird
answer response reply solution
application use usage
appearance look visual
approximate estimate surrogate proxy
architecture structure design topology
arrange order sort rank
ask query prompt request question
assign allocate distribute
attention focus engagement
automatic autonomous unattended machine
auxiliary intermediate additional side extra
average mean merge aggregate
avoid prevent without circumvent
background context surrounding
balanced uniform equal even
barrier obstacle bottleneck
batch minibatch chunk group
behaviour conduct action policy
belief prior posterior probability
best optimal ideal top
better improve superior enhance outperform
big large massive giant billion
body human pose skeleton
borrow reuse transfer
boundary border edge margin
break fail failure collapse degrade
breed species animal
bridge close gap connect link
brief short concise
bring carry transfer
budget cost resource limited
build construct create develop make
camera image video vision
capable able skilled strong
careful cautious conservative
category class type kind concept
cause lead causal induce
change shift drift evolve modify vary dynamic
cheap efficient lightweight inexpensive
check verify validate test evaluate
choose select pick decide
client user device federated
clinic medical hospital health
close near adjacent neighbour
clue cue hint signal
coach tutor teacher guide
collapse degenerate fail
collect gather acquire
colour color appearance
combine merge fuse ensemble compose mix integrate
common shared frequent general
company industry enterprise commercial
compare contrast versus comparison
complex difficult intricate hard
component part module element
compose combine assemble
compute computation calculation flops
concept notion idea class
conclude infer derive
confuse ambiguous uncertain
connect link join bridge
constant fixed static stationary
consumer user customer
contain include hold
content substance semantic
context environment situation setting
control steer guide govern regulate
convert transform translate turn map
copy imitate mimic replicate clone duplicate
correct fix repair rectify refine
cost expense price budget
cover span include
create generate produce synthesize make
crowd population people
curve function trajectory regression
daily everyday household
damage corrupt harm degrade
danger risk safety hazard harmful
dark blackbox
date time year chronological temporal
deal handle address tackle
decide choose select determine decision
decline decrease drop degrade reduce
deep neural network
defend defence protect robust
degrade worsen deteriorate drop
delete remove erase unlearn discard forget
dependable reliable trustworthy robust
describe explain text caption language
desire goal preference want
detect find recognise identify spot discover
diagnose detect classify disease
dictionary codebook vocabulary
differ disagree diverge discrepancy divergence
difficult hard challenging
diffuse spread
digital virtual simulated
direct steer guide
direction sign orientation gradient
disagreement discrepancy divergence conflict
discard drop prune remove exclude
discover find explore uncover
disease disorder condition patient
distribute federated decentralized
diverse varied different heterogeneous variety
divide split partition separate segment
doctor clinician physician medical
draw generate paint sketch render
drive vehicle traffic car
drop fall decrease decline
duty task job
early initial first beginning
earn reward gain
earthquake seismic
easy simple straightforward effortless
economical cheap efficient
edit modify manipulate change alter
emergency urgent crisis
empty blank null
encourage promote incentive
end final last
enemy adversary attacker opponent
engine motor machine
enlarge expand augment increase extend grow
entire whole full complete
equal same identical equivalent
equation differential physics formula
erase remove delete unlearn forget
error mistake loss fault wrong incorrect
essay writing text grading
estimate predict approximate measure guess
evenly balanced uniform
event incident occurrence
evolve change dynamic grow
exact precise accurate
exam test assessment grading
example sample instance demonstration
excess redundant extra surplus
exercise practice training task
expand extend enlarge grow
experience trajectory transition history
explain interpret attribution rationale
express represent convey
extract distil mine derive
extra additional auxiliary
factor cause component
fail break degrade
fake synthetic generated artificial simulated
false wrong incorrect spurious
familiar seen known
famous popular known
farm agriculture crop plant
fast rapid quick seconds
fault error defect bug
feasible practical possible
feeling emotion affect sentiment
field domain area
fight combat attack
figure plot chart diagram
fill complete impute
filter select remove
finance financial stock market trading
find search discover identify retrieve
fine granular detailed
finish complete end
fit match regress suitable
fix freeze repair
fixed frozen static constant
flag detect mark
flexible adaptive versatile
flood overwhelm
fluid liquid water
fly flight aerial drone
follow obey track
fool deceive mislead attack adversarial
forbid prohibit prevent
forecast predict anticipate
form shape structure
frame image video
free without unconstrained
fresh new recent online
freeze frozen fixed
front face
future upcoming forecast
gain improvement benefit
gather collect acquire aggregate
generic general universal
gentle soft
gesture motion hand sign
goal objective target aim
gradual incremental progressive step slow
grammar syntax linguistic
graph network relation
group cluster subgroup category batch
grow increase expand scale
guard protect defend
guess predict infer estimate
guide steer lead direct
half partial
handle manage address
handwriting written pen character
harm damage degrade hurt
hear audio sound listen
heat thermal temperature
help assist aid support improve benefit
hide conceal mask hidden
hint cue guidance scaffold suggestion
hire recruit
history past trajectory
hold retain keep
home house indoor household
hospital clinical medical
household home indoor
hurt harm degrade negative
idea concept insight
identical same equal
idle unused
imagine simulate generate dream
imitate mimic copy clone
important significant critical salient relevant
impossible infeasible intractable
inaccessible closed blackbox unavailable
increase grow raise improve
influence affect impact
inform tell notify
initial start first initialization
initialise start seed
inner internal hidden latent
inspect examine analyse
instant immediate
instrument sensor tool
interact dialogue engage
invent create devise
invisible unseen hidden
isolated separate independent
item product object
job task work
join combine merge connect
joint shared together
judge evaluate rate assess score
jump leap
keep retain preserve maintain store remember
kind type class category
knowledge information fact
label annotate class tag category
lab laboratory experiment
lack absence without missing
late recent delayed
layout arrangement configuration
lead guide
leak leakage expose privacy inference
learn train acquire
less fewer reduce
lesson course teaching
letter character
level degree
limb arm leg
limit bound restrict constraint
line linear
link connect relation edge
list sequence set
little small few limited
live online realtime
local regional neighbour
locate find localize
lock freeze fixed
long extended lengthy horizon
look search appearance view
loop cycle iterative
lose forget loss
loss objective cost
low small reduced
machine computer automatic
mail email message
maintain keep preserve
malicious adversarial attacker poisoned
manage handle control
manual handcrafted human
map transform project function
margin boundary gap
mark label annotate grade score
mask hide dropout
master expert learn
match align correspond
maths mathematical mathematics arithmetic
maximum highest best
mean average
measure metric quantify score
medicine medical drug
meet satisfy
memorise remember memory store
memory storage buffer replay
mend repair fix
mention cite refer
message text post tweet
middle intermediate
mild gentle
minimum lowest least
minority rare tail underrepresented
mirror reflect
mislead deceive spurious
miss lack absent missing
mix blend combine mixture
mobile phone device
modify change edit adjust
money financial cost economic
monitor track observe
mood emotion sentiment affect
motion movement move dynamics
move transfer motion shift
multiple several many various
mute silent
naive simple
name label identify category
native language
nearby neighbour close adjacent
nearest neighbour closest
necessary required needed
neighbour nearest adjacent
network model neural net
neutral unbiased
new novel recent unseen
notice observe detect
nudge steer perturb
number numerical quantity digit
obey follow comply
object item thing
observe watch see monitor
obstacle barrier challenge
obvious clear evident
occasional rare
offer provide
office workplace
old previous earlier past older former
open public
operate run work
opponent adversary competitor
opposite inverse negative conflicting contrary
opt choose
optimise maximize minimize tune
order sequence rank curriculum
ordinary normal standard common
organ heart lung tissue
origin source
output prediction response logit
outside external
overlap intersect shared
own self
pack compress
pain symptom
paint draw render art
pair match couple
paragraph passage document text
parallel simultaneous concurrent
part component subset fraction slice
partial incomplete
participant subject user
pass iteration epoch
past history previous replay
path trajectory route
patient subject clinical
pattern structure regularity
pause stop
pay attention cost
peer mutual
penalty regularization constraint
people human person user
perceive sense see
perfect ideal optimal
permanent lasting
permit allow
perturb noise modify disturb
phase stage step
photo image picture photograph
phrase sentence text
physics physical dynamics
pick select choose
piece part segment
pilot fly
pixel dense image
place location position
plain simple vanilla naive
plan schedule
plant crop factory
platform framework system
play game
plug modular
point data sample
poison backdoor malicious
police enforcement
polite formal
poor weak low
popular common widespread
portion fraction subset
pose position
post tweet message
poverty scarcity
practise train exercise rehearse
predict forecast guess infer
prefer preference like favourite
prejudice bias stereotype
preserve keep retain maintain
press news
prevent avoid mitigate
previous earlier past old
price cost market
primary main
print text
prior earlier pretrained
private sensitive confidential
probe test linear
proceed continue
produce generate yield create
professional expert specialist
progress advance
prohibit prevent
project map
promise potential
prompt instruction query
proof theorem provable
property attribute characteristic
protect defend secure privacy
prove theoretical guarantee
provide give supply
publish release
pull attract
pupil student learner
push repel
puzzle problem reasoning
quadratic square
quality fidelity
quantity amount number
quick fast rapid
quiet silent
race competition
radical extreme
raise increase improve
random stochastic noise arbitrary
range variety interval
rank order score sort
rare minority scarce uncommon infrequent
rate score grade
raw unprocessed
reach achieve
react respond
read text reading
real actual genuine true authentic
reality world physical
rearrange permute shuffle
reason cause rationale
receive obtain
recent new latest
recipe method procedure
recognise identify classify detect
recombine compose combine mix
recommend suggest
record log data dataset
recover restore reconstruct
reduce decrease lower compress
refer cite
refine improve correct
refresh update renew
refuse reject
region area
regret loss
rehearsal replay memory
related similar relevant
relative compared
release publish version
reliable trustworthy robust
rely depend
remember memory retain recall
remote distant satellite
remove delete discard erase prune
repair fix correct
repeat iterate recur
replace substitute swap
reply response answer
report describe
repository collection database
represent embed encode
reproduce replicate
request query ask
research study science
reset reinitialize
resist robust withstand
respond answer reply
rest remaining
restart reinitialize warm
restrict limit constrain
result outcome finding
resume continue
retrain finetune update
return reward
reuse transfer recycle
revise edit update
reward preference return
rich diverse
right correct accurate
rigid fixed
risk danger
rival compete competitive match
road street traffic driving
role function
room indoor
rough coarse approximate
round iteration
route path
routine standard
row sequence
rule policy law
run execution trial
safe safety secure
sale product commerce
same identical shared
sample draw example
sampler sampling
save reduce store
scale size
scan image medical
scarce limited rare few
schedule curriculum order
school education student
science scientific research
score rate metric
scratch beginning
screen display
script program
sea ocean
search retrieve explore find
second secondary
secret private hidden confidential
section part
secure protect safety
see observe view visual
seed initialization
seek search
seem appear
segment part
select choose pick sample
self own autonomous
sell market
send transmit
sense perceive sensor
sentence text utterance
separate independent disentangle
sequence series order stream
serious severe
serve deploy
several multiple many ensemble
severe extreme
shape geometry form
share common
shift drift change
shop product commerce retail
short brief few
shortcut spurious bias
show demonstrate present
shrink compress reduce
side auxiliary
sight vision
sign signal direction
similar alike related close
simple easy naive straightforward
single one unified
site website
size scale dimension
sketch drawing
skill ability
skip bypass drop
slice subset part
slow gradual
small compact few
smart intelligent
snow weather
social media
soft continuous
software toolkit program
solve address
sort rank type
sound audio
space latent
spare redundant
speak speech voice
special specific specialized
species animal wildlife
speed fast efficiency
spend cost
split divide partition
spoken speech voice
spot detect identify
spread distribute
stable robust steady
stack layer
stage phase
standard conventional
start begin initial
state condition
static fixed
statistic statistical
stay remain
steal extract clone
steer guide control direct
step iteration
still static
stock market financial trading
stop prevent
storage memory
store memory save
story narrative
strange anomalous
stream online sequence
street road urban
strength power
strict hard
strong powerful robust
struggle fail difficult
student learner
study investigate analyse
style manner appearance
subgroup group demographic
subject topic
substitute replace surrogate
subtle slight
succeed success
sudden abrupt
sufficient enough
suggest recommend propose
suit fit
sum aggregate
summary abstract summarization
superior better
supply provide
support help
suppose assume
surgery surgical medical
surprise unexpected
surrogate proxy approximate
swap replace exchange
switch change
symbol token
symptom disease
synthetic artificial simulated generated rendered
system framework
tackle address
tag label
tail rare
talk dialogue speech conversation
target goal downstream
task job problem
taste preference
teach train instruct
team ensemble group
technique method
tendency bias
term word
test evaluate assess
text written language
thing object
think reason
thin sparse
threat attack
tiny small compact
tip hint
title name
together joint
tone style
tool toolkit
top best
total whole
touch tactile contact
tough hard
toy simple
trace track attribute
track follow
traditional classical
traffic driving
train learn optimise
transition experience trajectory
translate convert
travel navigation
treat medical
trial experiment
trouble problem
true real
trust reliable confidence
try attempt
tune finetune adapt
turn convert
tutor teacher
twin digital replica
type kind
typical common
uncertain confidence
uncommon rare
uncover discover
undo reverse unlearn
unfair bias
unify general joint
unit neuron
universal general
unknown unseen novel
unlabelled unsupervised
unlearn forget
unpaired unaligned uncurated
update retrain
upgrade improve version
urban city street
use utilise employ
useful helpful
user person
usual typical
utility value
valuable useful
variation augmentation
vary change
vast large
version release
victim target
video clip footage
view perspective
violent abusive
voice speech
vote ensemble
walk locomotion
want desire
waste redundant
watch video
wave signal oscillation
way method
wear wearable
weather climate
web internet online
weigh weight
whole entire
wide broad
world environment
worse weak inferior degrade
write generate compose
wrong incorrect
young child
`;
