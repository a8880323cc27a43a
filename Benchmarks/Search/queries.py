#!/usr/bin/env python3
"""Makes known-item queries by rule from a corpus.

usage: queries.py corpus.json COUNT SEED > queries.json

Prints COUNT queries (fewer where the corpus has not enough) of each of 13 kinds as a JSON array: kind, query, url of
the one document that is looked for. But for titles and phrases, which must be those of one document alone, a query is
made from two or three words that stand together in that document and in no other, before one of them is changed.
"""
import collections
import json
import random
import re
import sys

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
IRREGULAR = """become became,begin began begun,break broke broken,bring brought,build built,buy bought,catch caught,
child children,choose chose chosen,come came,draw drew drawn,drive drove driven,fall fell fallen,feel felt,find found,
forget forgot forgotten,get got gotten,give gave given,go went gone,grow grew grown,hear heard,hide hid hidden,
hold held,keep kept,know knew known,leave left,lose lost,make made,man men,mean meant,meet met,pay paid,
person people,rise risen,run ran,say said,see saw seen,send sent,shake shook shaken,show shown,sit sat,speak spoke spoken,
spend spent,stand stood,take took taken,teach taught,tell told,think thought,understand understood,woman women,
write wrote written""".replace("\n", "")
SYNONYMS = """help assist,start begin,buy purchase,choose select,big large,fast quick,show display,use employ,make create,
change alter,error mistake,picture image,delete remove,find locate,people persons,team crew,job work,answer reply,
ask inquire,idea concept,goal aim,problem issue,simple easy,hard difficult,new recent,old former,build construct,
finish complete,allow permit,need require,try attempt,talk discuss,meeting gathering,money funds,law statute,
worker employee,country nation,kids children,doctor physician,car vehicle,phone telephone,trip journey,
story tale,rule regulation,part portion,place location,area region,end finish,important significant,whole entire,
quickly rapidly,often frequently,happy glad,improve enhance,collect gather,explain clarify,guide handbook,
list catalog,speed velocity,test trial,text writing,user customer,website site,video film""".replace("\n", "")
ACCENTS = dict(zip("aeioucn", "áéíóúçñ"))


def groups(text):
    found = collections.defaultdict(set)
    for group in text.split(","):
        words = group.split()
        for word in words:
            found[word].update(set(words) - {word})
    return found


class Corpus:
    def __init__(self, documents):
        self.documents = documents
        self.texts = [
            " ".join([d["title"]] + [p[2] + " " + p[3] for p in d["passages"]]) for d in documents
        ]
        self.words = [set(w.lower() for w in WORD.findall(text)) for text in self.texts]
        self.holders = collections.defaultdict(set)
        for number, words in enumerate(self.words):
            for word in words:
                self.holders[word].add(number)
        self.lower = ["".join(" " + w for w in WORD.findall(text.lower())) + " " for text in self.texts]
        self.titles = collections.Counter(d["title"].lower() for d in documents)

    def rarity(self, word):
        return len(self.holders[word])

    def is_unique(self, words):
        return len(set.intersection(*(self.holders[w] for w in words))) == 1

    def tuple(self, rng, number, count=3, share=20):
        """Some words that stand together in this document alone, each in at most one of `share` documents."""
        words = sorted(w for w in self.words[number] if len(w) >= 4 and w.isascii() and w.isalpha())
        usual = [w for w in words if 2 <= self.rarity(w) <= max(10, len(self.documents) // share)]
        for _ in range(40):
            if len(usual) < count:
                return None
            chosen = rng.sample(usual, count)
            if self.is_unique(chosen):
                return chosen
        return None


def edit(rng, word, letters="abcdefghijklmnopqrstuvwxyz"):
    """The word with one letter left out, put in, changed or swapped, at any place."""
    place = rng.randrange(len(word))
    letter = rng.choice(letters)
    return rng.choice([
        word[:place] + word[place + 1:],
        word[:place] + letter + word[place:],
        word[:place] + letter + word[place + 1:],
        word[:place] + word[place + 1:place + 2] + word[place] + word[place + 2:],
    ])


def stem(word):
    """Enough of a stemmer to tell that two words are forms of one."""
    return re.sub(r"(ing|ed|es|s|ly|er|ment|ion|ions)$", "", word)


def make(kind, rng, corpus, number, irregular, synonyms, forms):
    text, words = corpus.texts[number], corpus.words[number]
    if kind == "title":
        title = corpus.documents[number]["title"]
        return title if corpus.titles[title.lower()] == 1 and len(title.split()) > 1 else None
    if kind in ("phrase", "quoted"):
        found = [w.lower() for w in WORD.findall(text)]
        for _ in range(20):
            length = rng.choice([4, 5, 6])
            start = rng.randrange(max(1, len(found) - length))
            phrase = found[start:start + length]
            key = " " + " ".join(phrase) + " "
            if sum(len(w) > 4 for w in phrase) >= 2 and sum(key in lower for lower in corpus.lower) == 1:
                if not re.search(r"\b" + r"\s+".join(map(re.escape, phrase)) + r"\b", text, re.I):
                    continue
                return '"%s"' % " ".join(phrase) if kind == "quoted" else " ".join(phrase)
        return None
    if kind == "apostrophe":
        marked = sorted(w for w in words if re.search("['’]", w) and len(w) > 4)
        if not marked:
            return None
        word = rng.choice(marked)
        others = corpus.tuple(rng, number, count=2)
        change = rng.choice(["", "'", "’"])
        return others and " ".join(others + [re.sub("['’]", change, word)])
    if kind == "irregular form":
        for word in rng.sample(sorted(words & irregular.keys()), len(words & irregular.keys())):
            other = sorted(irregular[word] - words)
            others = other and corpus.tuple(rng, number, count=2)
            if others:
                return " ".join(others + [rng.choice(other)])
        return None
    if kind == "synonym":
        for word in rng.sample(sorted(words & synonyms.keys()), len(words & synonyms.keys())):
            other = sorted(synonyms[word] - words)
            others = other and corpus.tuple(rng, number, count=2)
            if others:
                return " ".join(others + [rng.choice(other)])
        return None
    chosen = corpus.tuple(rng, number, share=100 if kind == "rare words" else 20)
    if not chosen:
        return None
    if kind == "rare words":
        return " ".join(chosen)
    if kind == "extra word":
        extra = rng.choice(forms["frequent"])
        return None if extra in words else " ".join(chosen + [extra])
    if kind == "prefix":
        last = max(chosen, key=len)
        rest = [w for w in chosen if w != last]
        return " ".join(rest + [last[:max(3, len(last) * 6 // 10)]]) if len(last) > 5 else None
    if kind == "accent":
        places = [(i, j) for i, w in enumerate(chosen) for j, c in enumerate(w) if c in ACCENTS]
        if not places:
            return None
        i, j = rng.choice(places)
        chosen[i] = chosen[i][:j] + ACCENTS[chosen[i][j]] + chosen[i][j + 1:]
        return " ".join(chosen)
    if kind == "inflected":
        place = rng.randrange(3)
        others = [w for w in forms[stem(chosen[place])] if w not in words and w[:3] == chosen[place][:3]]
        if not others:
            return None
        chosen[place] = rng.choice(others)
        return " ".join(chosen)
    long = [i for i, w in enumerate(chosen) if len(w) >= (8 if kind == "two typos" else 4)]
    if not long:
        return None
    place = rng.choice(long)
    wrong = edit(rng, chosen[place])
    if kind == "two typos":
        wrong = edit(rng, wrong)
    if wrong in corpus.holders or wrong == chosen[place] or len(wrong) < (8 if kind == "two typos" else 4):
        return None
    chosen[place] = wrong
    return " ".join(chosen)


KINDS = ["title", "rare words", "phrase", "quoted", "typo", "two typos", "prefix", "inflected", "irregular form", "synonym",
         "extra word", "apostrophe", "accent"]


def main():
    documents = json.load(open(sys.argv[1], encoding="utf-8"))
    count, seed = int(sys.argv[2]), int(sys.argv[3])
    corpus = Corpus(documents)
    forms = collections.defaultdict(list)
    for word in sorted(corpus.holders):
        if word.isascii() and word.isalpha() and len(word) > 3:
            forms[stem(word)].append(word)
            if 5 <= corpus.rarity(word) <= len(documents) // 20:
                forms["frequent"].append(word)
    irregular, synonyms = groups(IRREGULAR), groups(SYNONYMS)
    queries = []
    for kind in KINDS:
        rng = random.Random("%s %d" % (kind, seed))
        made = 0
        for _ in range(count * 20):
            number = rng.randrange(len(documents))
            query = make(kind, rng, corpus, number, irregular, synonyms, forms)
            if query:
                queries.append([kind, query, documents[number]["url"]])
                made += 1
            if made == count:
                break
    json.dump(queries, sys.stdout, ensure_ascii=False, indent=0)


main()
