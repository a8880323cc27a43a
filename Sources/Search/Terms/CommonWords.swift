/// English words that say nothing about what a text is about, as the scanner folds them.
enum CommonWords {
  static let english = Set(
    list.utf8.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }).map(Array.init))

  private static let list = """
    a able about above across act actually add added adds after afternoon afternoons afterwards again against ago
    ahead all allow allowed allows almost along already also although always am among an and another any anybody
    anymore anyone anything anyway anywhere appear appears april are arent around article articles as ask asked asking
    asks at august bad be became because become becomes becoming been before began begin begins behind being below
    best better between beyond bit both bottom bought bring bringing brings brought but buy buying buys by came can
    cannot cant case cases certain chance come comes coming could couldnt couple day days december did didnt
    difference different do does doesnt doing done dont down during each early easier easily easy eight eighteen
    eighty either eleven else end enough entire etc even evening evenings ever every everybody everyone everything
    everywhere exactly example face facing fact facts far february feel feeling feels felt few fifteen fifth fifty
    find finding finds fine first five follow followed following follows for form forty found four fourteen fourth
    friday from front full further gave get gets getting give given gives giving go goes going gone good got great had
    hadnt half happen happened happening happens hard hardly has hasnt have havent having he hear heard hearing hears
    held her here hers herself high him himself his hold holding holds hour hours how however hundred i idea ideas if
    im important in indeed instance instead into is isnt it its itself january job july june just keep keeping keeps
    kept kind knew know knowing known knows large last late later least leave leaves leaving left less lest let lets
    like likely line lines list little long longer look looked looking looks lot low made main make makes making man
    many march may maybe me mean means meant meet meets men met might minds mine minute minutes moment monday month
    months more morning mornings most mostly much must my myself name names near nearly need needed needs neither
    never next night nights nine nineteen ninety no nobody none nor not nothing notice noticed notices noticing
    november now nowhere number october of off often oh old on once one ones oneself only onto open opened opening
    opens or other others otherwise ought our ours ourselves out over own page part particular past people perhaps
    person pick picked piece pieces place places please point points possible probably problem problems put puts
    putting question questions quite rather read reader readers reading reads ready really reason reasons rest right
    room round run running runs said same sat saturday saw say saying says second see seeing seem seemed seems seen
    self sense sentence sentences september set seven seventeen seventy several shall she short should shouldnt show
    shows side sides simply since sit sits sitting six sixteen sixth sixty small so some somebody somehow someone
    something sometimes somewhere soon sort sorts sound sounds speak speaking speaks spend spends spent spoke stand
    standing stands start started starts stay stayed staying stays still stood stop stopped stopping stops story such
    sunday sure take taken takes taking talk talked talking talks tell telling tells ten than thank thanks that the
    their theirs them themselves then there therefore these they thing things think thinking thinks third thirteen
    thirty this those though thought thousand three through thursday thus till time times to today together told
    tomorrow tonight too took toward towards tried tries true try trying tuesday turn turned turns twelve twenty twice
    two under unless until up upon us use used uses using usually very walk walked walking walks want wanted wants was
    wasnt way ways we wednesday week weeks well went were werent what whatever when whenever where whether which while
    who whoever whole whom whose why will with within without wonder wondering wont word words work worked working
    works worth would wouldnt write writes writing written wrong wrote year years yes yet you your yours yourself
    yourselves youve
    """
}
