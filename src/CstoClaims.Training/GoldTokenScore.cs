using System.Text;
using CstoClaims.Entities;
using CstoClaims.Models;
using CstoClaims.Pipeline;
using CstoClaims.Syntax;
using CstoClaims.Tagging;
using CstoClaims.Training.Data;
using CstoClaims.Training.Evaluation;

namespace CstoClaims.Training;

/// <summary>Accuracy of tags, lemmas and trees on tokens as annotated.</summary>
internal static class GoldTokenScore
{
    private const int Runs = 8;

    private const int ShownErrors = 10;

    /// <summary>A table of the treebanks, in percent, with the speed on one core.</summary>
    public static string Of(EvaluationInput input, LanguageModel model)
    {
        var tagger = new TaggerStage(model);
        var parser = new ParserStage(model);
        var table = new StringBuilder(
            $"| {input.Part}, gold tokens | UPOS | XPOS | lemmas | UAS | LAS | LAS with subtypes | tokens/s |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var (name, path) in Treebanks.All)
        {
            if (!input.Has(name, Treebanks.File(input.Data, path, input.Part)))
            {
                continue;
            }

            List<TreebankSentence> sentences = [.. Treebanks.Read(input.Data, path, input.Part)];
            var document = Treebanks.Document(sentences);
            GazetteerStage.Default.Process(document);
            table.Append(Row(name, sentences, document, Seconds(document, tagger, parser)));
            if (input.Errors is not null)
            {
                WriteErrors(name, sentences, document, input.Errors);
            }
        }

        return table.ToString();
    }

    private static string Row(string name, List<TreebankSentence> sentences, DocumentBuilder document, double seconds)
    {
        int upos = 0, xpos = 0, lemmas = 0, uas = 0, las = 0, exact = 0, at = 0;
        foreach (var sentence in sentences)
        {
            int first = at;
            foreach (var word in sentence.Words)
            {
                ref readonly var token = ref document.Tokens[at];
                int head = token.Head < 0 ? -1 : token.Head - first;
                upos += token.Upos == word.Upos ? 1 : 0;
                xpos += token.Xpos == word.Xpos ? 1 : 0;
                lemmas += string.Equals(token.Lemma ?? word.Form, word.Lemma, StringComparison.Ordinal) ? 1 : 0;
                uas += head == word.Head ? 1 : 0;
                las += head == word.Head && UdScorer.WithoutSubtype(token.Relation) == UdScorer.WithoutSubtype(word.Relation) ? 1 : 0;
                exact += head == word.Head && token.Relation == word.Relation ? 1 : 0;
                at++;
            }
        }

        return $"| {name} | {Percent(upos, at)} | {Percent(xpos, at)} | {Percent(lemmas, at)} | {Percent(uas, at)} | {Percent(las, at)} | {Percent(exact, at)} | {at / seconds:F0} |\n";
    }

    private static void WriteErrors(string name, List<TreebankSentence> sentences, DocumentBuilder document, TextWriter output)
    {
        var tags = new Confusions();
        var relations = new Confusions();
        int at = 0;
        foreach (var sentence in sentences)
        {
            int first = at;
            foreach (var word in sentence.Words)
            {
                ref readonly var token = ref document.Tokens[at++];
                bool rightHead = (token.Head < 0 ? -1 : token.Head - first) == word.Head;
                tags.Add(word.Upos.Name(), token.Upos.Name(), word.Form);
                relations.Add(word.Relation.Name(), rightHead ? token.Relation.Name() : "wrong head", word.Form);
            }
        }

        tags.Write($"{name}, UPOS", ShownErrors, output);
        relations.Write($"{name}, relations", ShownErrors, output);
    }

    /// <summary>Processor time of the fastest of some runs, so that other programs on the machine count little.</summary>
    private static double Seconds(DocumentBuilder document, TaggerStage tagger, ParserStage parser)
    {
        double best = double.MaxValue;
        for (int run = 0; run < Runs; run++)
        {
            var start = Environment.CpuUsage.TotalTime;
            tagger.Process(document);
            parser.Process(document);
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
        }

        return best;
    }

    private static string Percent(int right, int all) => (100.0 * right / all).ToString("F2", System.Globalization.CultureInfo.InvariantCulture);
}
