"""What each layer is measured by.

Every function takes pairs (gold record, system record) and returns rows
(name, {figure: value}); shares are per cent.  Offsets are code points.  The
gold's `text` holds for both; tests/props/scoring has small worked examples.
"""
import re
from collections import Counter

import rouge

WORD = re.compile(r"\w+")


def percent(part, whole, of_nothing=0.0):
    return 100.0 * part / whole if whole else of_nothing


def f1(p, r):
    return 2 * p * r / (p + r) if p + r else 0.0


def prf(hits, gold, system):
    p, r = percent(hits, system), percent(hits, gold)
    return {"P": p, "R": r, "F1": f1(p, r)}


# ---- sentences and tokens ---------------------------------------------------
# A boundary is the number of characters before it that are not blank, so that
# blanks at the edges of a span never matter.  The end of a text is none.

def ink(text):
    """For every offset, the characters before it that are not blank."""
    counts, n = [], 0
    for ch in text:
        counts.append(n)
        n += not ch.isspace()
    return counts + [n]


def at_line_breaks(text):
    """Boundaries that a line break gives away."""
    places, n, broken = set(), 0, False
    for ch in text:
        if ch.isspace():
            broken = broken or ch in "\n\r\u2028\u2029\x85"
        else:
            if broken:
                places.add(n)
            broken, n = False, n + 1
    return places


def score_sentences(pairs):
    n, right = Counter(), 0
    for gold, system in pairs:
        text = gold["text"]
        place = ink(text)
        given = at_line_breaks(text)
        spans = [{(place[a], place[b]) for a, b in spans if place[a] < place[b]}
                 for spans in (gold["sentences"], system.get("sentences") or [[0, len(text)]])]
        g, s = ({b for _, b in x} - {place[-1]} for x in spans)
        right += g == s
        for what, x, y in (("all", g, s), ("inner", g - given, s - given),
                           ("whole", *spans)):
            n.update({(what, "gold"): len(x), (what, "sys"): len(y), (what, "hit"): len(x & y)})

    def figures(what):
        hit, gold, system = (n[what, k] for k in ("hit", "gold", "sys"))
        p = percent(hit, system, 100.0 * (not gold))
        r = percent(hit, gold, 100.0 * (not system))
        return {"P": p, "R": r, "F1": f1(p, r)}

    return [("boundaries", figures("all")),
            ("inner", figures("inner")),
            ("whole sentences", figures("whole")),
            ("documents", {"right": percent(right, len(pairs))})]


def score_tokens(pairs):
    hit = ng = ns = 0
    for gold, system in pairs:
        place = ink(gold["text"])
        g, s = ({(place[a], place[b]) for a, b in r["tokens"]} for r in (gold, system))
        hit, ng, ns = hit + len(g & s), ng + len(g), ns + len(s)
    return [("tokens", prf(hit, ng, ns))]


# ---- entities ---------------------------------------------------------------

CLASSES = {
    "PER": "person people per",
    "ORG": "organization organisation corporation org",
    "LOC": "place location facility gpe fac geo-loc loc",
    "MISC": "group event work misc miscellaneous norp nationality product creative-work "
            "work_of_art law language weapon vehicle militaryplatform",
    "DATE": "date time temporal",
    "MONEY": "money",
}
CLASS_OF = {name: cls for cls, names in CLASSES.items() for name in names.split()}


def score_entities(pairs):
    """A system's types that the gold does not annotate are left out."""
    def spans(record, n):
        return {(e["start"], e["end"], e["type"]) for e in record.get("entities") or ()
                if 0 <= e["start"] < e["end"] <= n}

    def classes(found):
        return {(a, b, CLASS_OF.get(t.lower(), t)) for a, b, t in found}

    docs = [(spans(g, len(g["text"])), spans(s, len(g["text"]))) for g, s in pairs]
    mapped = [(classes(g), classes(s)) for g, s in docs]
    rows = []
    for name, found in (("exact type", docs), ("four classes", mapped)):
        known = {t for g, _ in found for _, _, t in g}
        hit, gold, system = Counter(), Counter(), Counter()
        for g, s in found:
            gold.update(t for _, _, t in g)
            system.update(t for _, _, t in s if t in known)
            hit.update(t for _, _, t in g & s)
        rows.append((name, prf(hit.total(), gold.total(), system.total())))
        rows += [("  " + t, prf(hit[t], gold[t], system[t])) for t in sorted(known)]
    known = {t for g, _ in mapped for _, _, t in g}
    places = [({e[:2] for e in g}, {e[:2] for e in s if e[2] in known}) for g, s in mapped]
    rows.append(("any type", prf(sum(len(g & s) for g, s in places),
                                 sum(len(g) for g, _ in places), sum(len(s) for _, s in places))))
    return rows


# ---- quotations -------------------------------------------------------------
# Content is compared as sets of words, so that marks, blanks and final stops
# never matter; a "that" in front is no content.

KINDS = ("direct", "mixed", "indirect")
NEAR = 0.8
EMPTY_WORDS = set("the a an mr mrs ms dr sir s".split())
PHRASE_END = re.compile(r",|\s(?:of|who|whom|which|that|in|at|for|from|with|on|by|and|to|as|whose|"
                        r"near|under)\b|\(|—|–", re.I)


def content(text, quote):
    words = [m for a, b in quote.get("spans") or [[quote["start"], quote["end"]]]
             for m in WORD.finditer(text, a, b)]
    if len(words) > 1 and words[0].group().lower() == "that":
        del words[0]
    return frozenset(m.start() for m in words)


def names(phrase):
    words = [w.lower() for w in WORD.findall(phrase)]
    return frozenset(w for w in words if w not in EMPTY_WORDS) or frozenset(words)


def head(phrase):
    """The last word before whatever follows the noun: "Qadir" of "Mr. Qadir, head of …"."""
    end = PHRASE_END.search(phrase, 1)
    front = WORD.findall(phrase[:end.start()] if end else phrase)
    words = [w for w in front if w.lower() not in EMPTY_WORDS] or front or WORD.findall(phrase)
    return words[-1].lower() if words else ""


def phrase(text, ref):
    return ref["text"] if ref.get("text") is not None else text[ref["start"]:ref["end"]]


def same_source(text, gold, system):
    if gold is None or system is None:
        return gold is system
    a, b = phrase(text, gold), phrase(text, system)
    if names(a) == names(b) or (head(a) in names(b) and head(b) in names(a)):
        return True
    a, b = gold.get("canon"), system.get("canon")
    return bool(a and b and head(a) == head(b))


def pair_up(text, gold, system, weak):
    """One to one, the best overlap first: {gold index: (system index, overlap)}.
    `weak` gold, which is not counted, takes its match after what is."""
    by_word = {}
    for y, (_, words) in enumerate(system):
        for w in words:
            by_word.setdefault(w, []).append(y)
    options = []
    for x, (q, words) in enumerate(gold):
        shared = Counter(y for w in words for y in by_word.get(w, ()))
        for y, n in shared.items():
            overlap = n / max(len(words), len(system[y][1]))
            if overlap >= NEAR:
                wrong = not same_source(text, q["source"], system[y][0].get("source"))
                options.append((-overlap, weak[x], wrong, x, y))
    taken, pairs = set(), {}
    for overlap, _, _, x, y in sorted(options):
        if x not in pairs and y not in taken:
            taken.add(y)
            pairs[x] = y, -overlap
    return pairs


def score_quotes(pairs, cues=None):
    """With `cues`, words, only quotations whose cue has one of them count; what
    a system found of the others is neither right nor wrong."""
    def left_out(text, q, words):
        if not words or q["kind"] not in KINDS:
            return True
        if cues is None:
            return False
        cue = q.get("cue")
        return not cue or not cues & {w.lower() for w in WORD.findall(phrase(text, cue))}

    n = Counter()
    for gold, system in pairs:
        text = gold["text"]
        gq = [(q, content(text, q)) for q in gold["quotes"]]
        sq = [(q, c) for q in system.get("quotes") or () if (c := content(text, q))]
        weak = [left_out(text, q, words) for q, words in gq]
        matched = pair_up(text, gq, sq, weak)
        of_system = {y: (x, overlap) for x, (y, overlap) in matched.items()}
        for x, (q, _) in enumerate(gq):
            if weak[x]:
                continue
            for kind in (q["kind"], "all"):
                n[kind, "gold"] += 1
                if x not in matched:
                    continue
                y, overlap = matched[x]
                n[kind, "near R"] += 1
                n[kind, "exact R"] += overlap == 1
                if q["source"] is not None:
                    n[kind, "sourced"] += 1
                    n[kind, "source"] += same_source(text, q["source"], sq[y][0].get("source"))
        for y, (q, _) in enumerate(sq):
            if y in of_system and weak[of_system[y][0]]:
                continue
            for kind in (q["kind"] if q.get("kind") in KINDS else KINDS[-1], "all"):
                n[kind, "sys"] += 1
                if y in of_system:
                    n[kind, "near P"] += 1
                    n[kind, "exact P"] += of_system[y][1] == 1
    rows = []
    for kind in KINDS + ("all",):
        def figure(what):
            return percent(n[kind, what + " P"], n[kind, "sys"]), \
                   percent(n[kind, what + " R"], n[kind, "gold"])
        (p, r), exact = figure("near"), figure("exact")
        rows.append((kind, {"P": p, "R": r, "F1": f1(p, r), "exact": f1(*exact),
                            "source": percent(n[kind, "source"], n[kind, "sourced"])}))
    return rows


# ---- residue ----------------------------------------------------------------

def in_order(words, line):
    """Length of the longest common subsequence."""
    row = [0] * (len(line) + 1)
    for w in words:
        before = 0
        for j, x in enumerate(line, 1):
            before, row[j] = row[j], before + 1 if w == x else max(row[j], row[j - 1])
    return row[-1]


def stands_in(words, lines):
    """Do at least 80 % of the words stand, in order, in one of the lines?"""
    need = 0.8 * len(words)
    bag = Counter(words)
    return any(words == line or
               ((bag & Counter(line)).total() >= need and in_order(words, line) >= need)
               for line in lines)


def shingles(text, n=4):
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[i:i + n]) for i in range(max(1, len(words) - n + 1)))


def score_page(pairs):
    """Runs of four words; the means of the pages' P and R, and F1 of those."""
    p, r = [], []
    for gold, system in pairs:
        g, s = shingles(gold["text"]), shingles(system.get("text", ""))
        hits = (g & s).total()
        p.append(percent(hits, s.total()))
        r.append(percent(hits, g.total()))
    p, r = sum(p) / len(pairs), sum(r) / len(pairs)
    return [("runs of four words", {"P": p, "R": r, "F1": f1(p, r)})]


def score_page_text(pairs):
    """The same, of the text of a page."""
    return score_page([({"text": gold["story"]}, system) for gold, system in pairs])


def score_residue(pairs):
    """A line is the unit: dropped if it is residue, kept if it is story.  A
    dateline at the front of a line may go or stay."""
    dropped, kept, total = Counter(), Counter(), Counter()
    right = 0
    for gold, system in pairs:
        lines = [WORD.findall(line.lower()) for line in system.get("text", "").split("\n")]
        dateline = gold.get("dateline") or [None, 0]
        good, start = True, 0
        for line in gold["text"].split("\n"):
            end = start + len(line)
            kind = next((r["kind"] for r in gold["residue"]
                         if r["start"] < end and start < r["end"]), "story")
            skip = dateline[1] - start if dateline[0] == start else 0
            words = WORD.findall(line[skip:].lower())
            start = end + 1
            if not words:
                continue
            total[kind] += 1
            stays = stands_in(words, lines)
            (kept if stays else dropped)[kind] += 1
            good = good and stays == (kind == "story")
        right += good
    lost = dropped.pop("story", 0)
    story = total.pop("story", 0)
    hits = dropped.total()
    p, r = percent(hits, hits + lost, 100.0), percent(hits, total.total(), 100.0)
    rows = [("residue lines", {"P": p, "R": r, "F1": f1(p, r)}),
            ("story lines", {"lost": percent(lost, story)}),
            ("documents", {"right": percent(right, len(pairs))})]
    return rows + [("  " + kind, {"R": percent(dropped[kind], n)}) for kind, n in sorted(total.items())]


# ---- summary ----------------------------------------------------------------

def sentences_of(record):
    """The summary's sentences, as rouge wants them.  One that was cut, or made a
    headline, is what the text has of it."""
    summary = record.get("summary") or {}
    text = summary.get("text") or ""
    chosen = [record["text"][a:b] for a, b in
              (record["sentences"][i] for i in summary.get("sentences") or ())]
    return chosen if " ".join(chosen) == text else text.split("\n")


def lead(record, words):
    """The front of the text, sentence by sentence, up to as many words."""
    out = []
    for a, b in record.get("sentences") or ():
        sentence = record["text"][a:b]
        n = len(sentence.split())
        if n >= words:
            return out + [" ".join(sentence.split()[:words])] if words else out
        out.append(sentence)
        words -= n
    return out


def score_summary(pairs):
    """ROUGE F1 against the gold's summary, beside the story's first words cut
    to the same length: length alone makes much of the score."""
    ours, leads, sizes = Counter(), Counter(), 0
    for gold, system in pairs:
        reference = gold.get("reference") or [gold["abstract"]]
        chosen = sentences_of(system)
        size = sum(len(s.split()) for s in chosen)
        sizes += size
        for total, what in ((ours, chosen), (leads, lead(system, size))):
            for name, value in rouge.score(reference, what).items():
                total[name] += 100.0 * value
    n = len(pairs)
    return [(name, {**{k: total[k] / n for k in ("R1", "R2", "RL", "RLsum")}, "words": sizes / n})
            for name, total in (("summary", ours), ("lead, same length", leads))]
