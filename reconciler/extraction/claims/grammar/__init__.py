"""The rules that tie people to harm, over the chunks of a sentence."""
