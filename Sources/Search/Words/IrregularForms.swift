/// Forms of English words that no rule derives from each other.
enum IrregularForms {
  /// For each irregular form, the word that it is a form of.
  static let bases: [[UInt8]: [UInt8]] = {
    var bases: [[UInt8]: [UInt8]] = [:]
    for group in groups.utf8.split(whereSeparator: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\n") }) {
      let words = group.split(separator: UInt8(ascii: " ")).map(Array.init)
      for form in words.dropFirst() { bases[form] = words[0] }
    }
    return bases
  }()

  /// A word and its forms; the same text stands in `search.js`. Left out are forms that are more often a word
  /// of their own (`ground`, `wound`, `rose`) and all that the stemmer finds.
  static let groups = """
    arise arose arisen,awake awoke awoken,bad worse worst,be am is are was were been being,bear bore borne,
    beat beaten,become became,begin began begun,bend bent,bind bound,bite bit bitten,bleed bled,blow blew blown,
    break broke broken,breed bred,bring brought,build built,burn burnt,buy bought,catch caught,child children,
    choose chose chosen,cling clung,come came,creep crept,crisis crises,deal dealt,dig dug,do did does done,
    draw drew drawn,dream dreamt,drink drank drunk,drive drove driven,eat ate eaten,fall fell fallen,
    far farther farthest further furthest,feed fed,feel felt,fight fought,find found,flee fled,fly flew flown,
    foot feet,forbid forbade forbidden,forget forgot forgotten,forgive forgave forgiven,freeze froze frozen,
    get got gotten,give gave given,go went gone goes,good better best,grow grew grown,half halves,hang hung,
    have has had,hear heard,hide hid hidden,hold held,keep kept,kneel knelt,knife knives,know knew known,
    lay laid,lead led,lean leant,leap leapt,learn learnt,leave left,lend lent,light lit,lose lost,make made,
    man men,mean meant,meet met,mislead misled,mistake mistook mistaken,misunderstand misunderstood,
    mouse mice,overcome overcame,pay paid,person people,ride rode ridden,ring rang rung,rise risen,run ran,
    say said,see saw seen,seek sought,self selves,sell sold,send sent,shake shook shaken,shine shone,
    shoot shot,show shown,shrink shrank shrunk,sing sang sung,sink sank sunk,sit sat,sleep slept,slide slid,
    speak spoke spoken,spend spent,spin spun,spring sprang sprung,stand stood,steal stole stolen,stick stuck,
    sting stung,strike struck stricken,strive strove striven,swear swore sworn,sweep swept,swim swam swum,
    swing swung,take took taken,teach taught,tear tore torn,tell told,thief thieves,think thought,
    throw threw thrown,tooth teeth,undergo underwent undergone,understand understood,undo undid undone,
    wake woke woken,wear wore worn,weave wove woven,weep wept,wife wives,win won,withdraw withdrew withdrawn,
    withhold withheld,withstand withstood,woman women,wring wrung,write wrote written
    """
}
