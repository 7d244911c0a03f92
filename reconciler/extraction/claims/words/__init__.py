"""Words of a sentence with what each of them is: figures, people, harm, hedges."""
