"""Sentences as running text: wrapped lines, and texts all in capitals, are told of as any other."""

from textwrap import fill

from reconciler import Article, annotate
from reconciler.extraction.document import open_document
from reconciler.extraction.reports.scenes.running import in_small_letters, on_one_line


def test_a_line_that_ends_inside_a_sentence_counts_as_a_blank() -> None:
    assert on_one_line("killed\nnine men") == "killed nine men"


def test_only_names_keep_their_capitals_and_every_offset_stays() -> None:
    words = "GUNMEN KILLED U.S. OFFICER RAMIRO ANGULO ON FRIDAY NEAR THE SALVADORAN BORDER."
    sentence = open_document(Article(text=words, published="1989-11-02")).sentences[0]
    assert in_small_letters(words, sentence, ()) == (
        "Gunmen killed U.S. officer Ramiro Angulo on Friday near the Salvadoran border."
    )


def test_words_in_small_letters_are_left_as_they_are() -> None:
    words = "Gunmen of the FMLN killed nine."
    sentence = open_document(Article(text=words, published="1989-11-02")).sentences[0]
    assert in_small_letters(words, sentence, ()) == words


def test_capitals_and_wrapped_lines_tell_the_same_reports() -> None:
    told = (
        "BOGOTA, 2 NOV 89 (EFE) -- Lawyers marched to protest the murder of a judge on 31 October in Medellin.",
        "In Lima, a bomb killed two guards at a bank of the old quarter on Tuesday. A clerk was hurt as well.",
    )
    plain = annotate(Article(text="\n\n".join(told), published="1989-11-02")).reports
    wrapped = "\n\n".join(fill(each.upper(), 66) for each in told)
    loud = annotate(Article(text=wrapped, published="1989-11-02")).reports
    assert [(each.kind, each.type, each.interval) for each in loud] == [
        (each.kind, each.type, each.interval) for each in plain
    ]
