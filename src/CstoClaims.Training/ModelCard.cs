using System.Globalization;
using CstoClaims.Training.Neural;

namespace CstoClaims.Training;

/// <summary>Describes a model: what it learned from, under which licence, and how good it is.</summary>
internal static class ModelCard
{
    public static string Write(string scores, NetworkOptions options, int bytes, string? date) => string.Create(CultureInfo.InvariantCulture, $"""
        # The {options.Name} model of English

        {(date is null ? "Trained" : $"Trained on {date}")} by `dotnet run -c Release --project src/CstoClaims.Training -- train --data FOLDER --model {options.Name}`, which
        gives the same bytes each time on one kind of machine. Licensed CC BY-SA 4.0, see LICENSE-MODELS.md; it holds no sentence of the texts.

        `{options.Name}.bin` ({bytes} bytes) holds

        - the encoder: vectors of each word's features (the word, prefixes, suffixes, shape, capitalization, what gazetteer and lists of names
          say of it), a convolution over three words, {options.Layers} bidirectional SRU layers of width {options.Width};
        - the tagger: a linear layer that gives the universal and the Penn tag together;
        - the finder of names: a linear layer that scores the place of each word in a name of a person, organization, location, event or other
          thing, of which the best sequence is taken;
        - the parser: a greedy arc-hybrid transition system, a hidden layer of width {options.Hidden} over the vectors of nine words of
          the state, over their Penn tags and over the relations found so far, trained with a dynamic oracle along its own mistakes;
        - the lemmatizer: a lexicon of forms with their tags, and suffix rules;
        - hashes of words that stand in lists of names.

        Weights and the inputs of matrices have eight bits, their sums are exact: results are the same on every machine.

        ## Development parts
        {scores}
        ## Data
        Tags, lemmas and trees:

        - Universal Dependencies English Web Treebank 2.16, training part (204,577 words; CC BY-SA 4.0): © 2013-2021 The Board of
          Trustees of The Leland Stanford Junior University; Silveira et al. 2014.
        - GUM 2.16, training part of the openly licensed genres (129,805 words; annotations CC BY 4.0): Amir Zeldes and the GUM
          annotators (Zeldes 2017, LRE 51(3)); texts from Wikinews, Wikipedia, Wikivoyage, OpenStax and others.
        - Our own treebank of news about states and organizations, `src/CstoClaims.Training/Treebank`; each sentence counts four times.
        - For the lemmatizer, `src/CstoClaims.Training/Data/lemmas.tsv`.

        Names, training parts:

        - Universal NER over the same sentences of EWT (Mayhew et al. 2024, CC BY-SA 4.0), and names derived from the entities of GUM.
        - CrossNER (Liu et al. 2021, MIT; Wikipedia): politics four times; of science, music, literature and AI the development part as well,
          since nothing is judged on them.
        - WikiGold (Balasuriya et al. 2009, CC BY 4.0), MEANTIME (Minard et al. 2016, CC BY 4.0), re3d without its BBC part (Dstl) and
          Re-DocRED (Tan et al. 2022; Wikipedia); of the last two the development part as well.
        - Lists of names, `src/CstoClaims.Training/Lexicon`: as features of words, and to put other names into sentences.

        Copies of these sentences, changed by rule: in capitals, with capitalized words or in small letters; with other names of countries,
        places and persons of one word; with a clause from another sentence inserted after the subject; for the finder of names only, with
        other names of any length.

        """);
}
