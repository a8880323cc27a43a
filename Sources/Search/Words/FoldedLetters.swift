/// Letters that are folded to others: a base letter (or two), then all lower-case letters that become it.
///
/// From the canonical decompositions of Unicode 15 for Latin, Greek and Cyrillic letters, and some Latin letters
/// that have none. Letters of other scripts stay as they are.
enum FoldedLetters {
  /// For each letter, as a scalar value, what it becomes.
  static let bases: [UInt32: String] = {
    var bases: [UInt32: String] = [:]
    for group in groups.split(whereSeparator: { $0 == "," || $0.isNewline }) {
      let parts = group.split(separator: " ")
      for letter in parts[1].unicodeScalars { bases[letter.value] = String(parts[0]) }
    }
    return bases
  }()

  /// The letters that have no canonical decomposition, which a browser knows, each with what it becomes.
  static let undecomposed = ["ß", "æ", "œ", "ø", "đ", "ð", "þ", "ł", "ı", "ħ", "ŧ", "ŋ", "ς"].map { letter in
    [letter, letter.unicodeScalars.first.flatMap { bases[$0.value] } ?? letter]
  }

  private static let groups = """
    a àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ,ae æǣǽ,b ḃḅḇ,c çćĉċčḉ,d ðďđḋḍḏḑḓ,e èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ,
    f ḟ,g ĝğġģǧǵḡ,h ĥħȟḣḥḧḩḫẖ,i ìíîïĩīĭįıǐȉȋḭḯỉị,j ĵǰ,k ķǩḱḳḵ,l ĺļľłḷḹḻḽ,m ḿṁṃ,n ñńņňŋǹṅṇṉṋ,
    o òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ,oe œ,p ṕṗ,r ŕŗřȑȓṙṛṝṟ,s śŝşšșṡṣṥṧṩ,ss ß,t ţťŧțṫṭṯṱẗ,
    th þ,u ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự,v ṽṿ,w ŵẁẃẅẇẉẘ,x ẋẍ,y ýÿŷȳẏẙỳỵỷỹ,z źżžẑẓẕ,ʒ ǯ,
    α άἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ,ε έἐἑἒἓἔἕὲέ,η ήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ,ι ΐίϊἰἱἲἳἴἵἶἷὶίιῐῑῒΐῖῗ,
    ο όὀὁὂὃὄὅὸό,ρ ῤῥ,σ ς,υ ΰϋύὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ,ω ώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ,а ӑӓ,г ѓ,е ѐёӗ,ж ӂӝ,
    з ӟ,и йѝӣӥ,к ќ,о ӧ,у ўӯӱӳ,ч ӵ,ы ӹ,э ӭ,і ї,ѵ ѷ,ә ӛ,ө ӫ
    """
}
