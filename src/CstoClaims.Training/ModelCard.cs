using System.Globalization;
using CstoClaims.Training.Neural;

namespace CstoClaims.Training;

/// <summary>Describes the model: what it learned from, under which licence, and how good it is.</summary>
internal static class ModelCard
{
    public static string Write(string scores, NetworkOptions options, int bytes, string? date) => string.Create(CultureInfo.InvariantCulture, $"""
        # The model of English

        {(date is null ? "Trained" : $"Trained on {date}")} by `dotnet run -c Release --project src/CstoClaims.Training -- train --data FOLDER`, which gives the same
        bytes each time on one kind of machine. Licensed CC BY-SA 4.0, see LICENSE-MODELS.md; it holds no sentence of the texts.

        `english.bin` ({bytes} bytes) holds

        - the encoder: vectors of each word's features (the word, prefixes, suffixes, shape, capitalization), a convolution over
          three words, {options.Layers} bidirectional SRU layers of width {options.Width};
        - the tagger: a linear layer that gives the universal and the Penn tag together;
        - the parser: a greedy arc-hybrid transition system, a hidden layer of width {options.Hidden} over the vectors of nine words of
          the state, over their Penn tags and over the relations found so far, trained with a dynamic oracle along its own mistakes;
        - the lemmatizer: a lexicon of forms with their tags, and suffix rules.

        Weights and the inputs of matrices have eight bits, their sums are exact: results are the same on every machine.

        ## Development parts
        {scores}
        ## Data
        - Universal Dependencies English Web Treebank 2.16, training part (204,577 words; CC BY-SA 4.0): © 2013-2021 The Board of
          Trustees of The Leland Stanford Junior University; Silveira et al. 2014.
        - GUM 2.16, training part of the openly licensed genres (129,805 words; annotations CC BY 4.0): Amir Zeldes and the GUM
          annotators (Zeldes 2017, LRE 51(3)); texts from Wikinews, Wikipedia, Wikivoyage, OpenStax and others.
        - Our own treebank of news about states and organizations, `src/CstoClaims.Training/Treebank`; each sentence counts four times.
        - Copies of these sentences, changed by rule: in capitals or with capitalized words, as headlines are written; with other
          names of countries, places and persons from the gazetteers of the library; with a clause from another sentence
          inserted after the subject.
        - For the lemmatizer, `src/CstoClaims.Training/Data/lemmas.tsv`.

        """);
}
