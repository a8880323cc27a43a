/// Words with their stems, from the Snowball project's own stemmer: in each line the stem, then words that have it.
let stems = """
  abandon abandon abandoned abandoning
  abil abilities ability
  abl able
  accept accept accepted acceptance accepting
  accus accuse accused accusing
  ach ache aching
  ador adore adoring
  advic advice
  advis advise advised
  affair affair affairs
  affect affection
  affection affectionate
  agre agree agreed agreeing
  agreement agreement agreements
  alon alone
  anger anger
  angri angry
  angrili angrily
  annoy annoyed annoying
  anxieti anxieties anxiety
  anxious anxious anxiously
  apolog apologies apologize apologizing apology
  appreci appreciate appreciated appreciation
  argu argue argued argues arguing
  argument argument arguments
  atlas atlas
  attract attract attracted attraction attractive
  avoid avoid avoidance avoiding
  believ believe believed believes believing
  betray betray betrayal betrayed betraying
  bias bias
  blame blame blamed blaming
  boundari boundaries boundary
  breath breathe breathing
  calm calm calmly calmness
  calmer calmer
  care care cared careful carefully caring
  careless careless carelessness
  chang change changed changes changing
  chase chase chased chasing
  cheat cheat cheated cheating
  children children
  choos choose choosing
  close closeness
  comfort comfort comfortable comforting
  commit commit commitment commitments committed committing
  communic communicate communicated communicating communication
  communiti communities community
  compass compassion
  compassion compassionate
  compromis compromise compromised compromising
  confid confide confided confidence confident confiding
  conflict conflict conflicts
  connect connect connected connecting connection connections
  consid consider considered considering
  consider consideration
  control control controlled controlling
  convers conversation conversations
  coupl couple couples
  cri cried cries cry crying
  date date dated dating
  decid decide decided deciding
  decis decision decisions
  defend defend
  defens defensive defensiveness
  depend depend dependence dependent depending
  depress depress depressed depression
  desir desire desired desires
  die dies die died dying
  disappoint disappoint disappointed disappointing disappointment
  distanc distance
  distant distant
  divorc divorce divorced divorces divorcing
  earli early
  emot emotion emotional emotionally emotions
  empath empathize
  empathi empathy
  encourag encourage encouraged encouragement
  engag engage engaged engagement
  evening evening evenings
  excit excited excitement exciting
  expect expect expectation expectations expected
  explain explain explained
  explan explanation
  faith faith faithful faithfully faithfulness
  famili families family
  fear fear fearful fearing
  feel feeling feelings
  fight fight fighting fights
  flirt flirt flirting
  forgiv forgive forgiveness forgiving
  friend friend friendly friends
  friendship friendship friendships
  general general generally
  generous generous generously
  gentl gently gentle gentleness
  give giving
  grate grateful gratefully
  gratitud gratitude
  griev grieve grieved grieving
  guilt guilt
  guilti guilty
  happi happiness happy
  happili happily
  hate hate hated hateful hating
  heal heal healed healing
  health health
  healthi healthy
  help helpful helping
  helpless helpless helplessness
  honest honest honestly
  honesti honesty
  hop hopping
  hope hope hoped hopeful hopes hoping
  hopeless hopeless
  hug hugged hugging hugs
  hurt hurt hurting hurts
  husband husband husbands
  idl idly
  ignor ignore ignored ignoring
  independ independence independent
  inning inning
  intim intimate intimately
  intimaci intimacy
  involv involve involved involvement
  jealous jealous jealously
  jealousi jealousy
  joy joy joyful
  judg judge judged judging
  judgment judgment
  kind kindness
  kiss kiss kissed kisses kissing
  know knowing
  lie lied lies lie lying
  listen listen listened listener listening listens
  lone lonely
  loneli lonelier loneliness
  lovabl lovable
  love love loved lovely loves loving
  lover lover lovers
  marri married marries marry marrying
  marriag marriage marriages
  matur mature maturity
  mutual mutual mutually
  nag nagged nagging
  need needs
  needi needy
  negat negative negativity
  news news
  onli only
  organiz organization organize organized
  partner partner partners
  partnership partnership
  passion passion passionate passionately
  patienc patience
  patient patient patiently
  possibl possible possibly possibilities
  power power powerful
  powerless powerless
  practic practical practice practiced practicing
  prais praise praised praising
  present present
  pretend pretend pretending
  proceed proceed proceeding
  promis promise promised promises promising
  propos proposal propose proposed
  protect protect protected protection
  proud proud proudly
  quarrel quarrel quarreled quarreling
  ration rational
  reason reason reasonable reasonably
  reassur reassure reassurance reassured reassuring
  reconcil reconcile reconciled
  reconcili reconciliation
  regret regret regretful regretted
  reject rejected rejection
  relat relation relational relative
  relationship relationship relationships
  relax relax relaxed relaxing
  resent resent resentful resentment
  respect respect respected respectful respectfully
  respond respond responded
  respons response responses responsibility responsible responsive
  sad sad sadly sadness
  sadder sadder
  safe safe safely
  safeti safety
  secur secure securely security
  sensit sensitive sensitivity
  separ separate separated separating separation
  shame shame shameful
  share shared shares sharing
  silenc silence
  silent silent silently
  ski skis
  sky skies sky
  sorrow sorrow sorrowful
  step stepped stepping
  stress stress stressed stressful
  struggl struggle struggled struggling
  succeed succeed succeeded
  success successful
  suffer suffer suffered suffering
  support support supported supporting supportive
  talk talk talked talking
  tender tender tenderly tenderness
  therapi therapies therapy
  therapist therapist
  tie tied ties tie tying
  toler tolerate tolerated tolerance
  touch touch touched touching
  tri tried tries try trying
  trust trust trusted trusting
  trustworthi trustworthy
  ugli ugly
  understand understanding understandable
  unit united
  universal universal
  universiti university
  upset upset upsetting
  usual usual usually
  valid validate validated validation
  valu value valued values valuing
  vulner vulnerability vulnerable
  wait waited waiting
  want want wanted wanting
  weak weakness
  wed wedding weddings
  will willing
  willing willingness
  wish wish wished wishes wishing
  withdraw withdrawal withdrawing
  wonder wonder wondered wonderful wondering
  worri worried worries worry worrying
  worthi worthy
  worthless worthless
  yearn yearn yearning
  yell yell yelled yelling
  yes yes
  youth youth
  """
