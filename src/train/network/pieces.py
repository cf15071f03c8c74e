"""BERT's uncased word pieces, as the base network's tokenizer file has them. Their twin is dev.rebound.diagnosis.model.WordPieces."""
import json
import unicodedata

LONGEST_WORD = 100


class WordPieces:
    def __init__(self, file):
        self.known = json.loads(file.read_text(encoding="utf-8"))["model"]["vocab"]
        self.unknown, self.start, self.end, self.padding = (self.known[t] for t in ("[UNK]", "[CLS]", "[SEP]", "[PAD]"))
        self.seen = {}

    def ids(self, text):
        return [i for word in words(text) for i in self.of(word)]

    def of(self, word):
        if word not in self.seen:
            self.seen[word] = self.cut(word)
        return self.seen[word]

    def cut(self, word):
        """The longest known piece first."""
        ids, start = [], 0
        if len(word) > LONGEST_WORD:
            return [self.unknown]
        while start < len(word):
            end = len(word)
            while end > start and ("##" if start else "") + word[start:end] not in self.known:
                end -= 1
            if end == start:
                return [self.unknown]
            ids.append(self.known[("##" if start else "") + word[start:end]])
            start = end
        return ids


def words(text):
    found, word = [], []
    for c in unicodedata.normalize("NFD", text.lower()) + " ":
        category = unicodedata.category(c)
        space = c in "\t\n\r" or category == "Zs"
        alone = category[0] == "P" or c in "$+<=>^`|~" or is_ideograph(ord(c))
        if (space or alone) and word:
            found.append("".join(word))
            word = []
        if alone:
            found.append(c)
        elif not space and category != "Mn" and category[0] != "C" and c != "\ufffd":
            word.append(c)
    return found


def is_ideograph(c):
    return 0x4E00 <= c <= 0x9FFF or 0x3400 <= c <= 0x4DBF or 0xF900 <= c <= 0xFAFF
