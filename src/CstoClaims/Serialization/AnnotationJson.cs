using System.Text.Json;
using CstoClaims.Predications;
using static CstoClaims.Serialization.DocumentJson;

namespace CstoClaims.Serialization;

/// <summary>Every layer of a document as one JSON object on one line; offsets in UTF-16 code units of the text as given.</summary>
public static class AnnotationJson
{
    /// <summary>Writes one document and a line feed.</summary>
    public static void Write(Stream stream, Document document) => DocumentJson.Write(stream, document, json =>
    {
        WriteList(json, "tokens", document.Tokens, WriteToken);
        WriteList(json, "sentences", document.Sentences, WriteSentence);
        WriteList(json, "entities", document.Entities, WriteEntity);
        WriteList(json, "dates", document.Dates, (j, date) => DateJson.Write(j, document, date));
        WriteList(json, "predications", document.Predications, (j, predication) => WritePredication(j, document, predication));
    });

    private static void WriteToken(Utf8JsonWriter json, Token token)
    {
        WriteSlice(json, token.Span, token.Text);
        json.WriteString("lemma"u8, token.Lemma);
        json.WriteString("upos"u8, token.Upos.Name());
        json.WriteString("xpos"u8, token.Xpos.Name());
        json.WriteNumber("head"u8, token.HeadIndex);
        json.WriteString("deprel"u8, token.Relation.Name());
    }

    private static void WriteSentence(Utf8JsonWriter json, Sentence sentence)
    {
        WriteSlice(json, sentence.Span, sentence.Text);
        json.WriteNumber("firstToken"u8, sentence.FirstToken);
        json.WriteNumber("endToken"u8, sentence.EndToken);
        json.WriteString("block"u8, JsonNames.Name(sentence.Block));
    }

    private static void WriteEntity(Utf8JsonWriter json, EntityMention mention)
    {
        WriteSlice(json, mention.Span, mention.Text);
        json.WriteString("kind"u8, JsonNames.Name(mention.Entity.Kind));
        json.WriteString("name"u8, mention.Entity.Name);
        json.WriteString("id"u8, mention.Entity.Id);
    }

    private static void WritePredication(Utf8JsonWriter json, Document document, Predication predication)
    {
        var head = document.Token(predication.Token);
        WriteSlice(json, head.Span, head.Text);
        json.WriteString("lemma"u8, predication.Lemma);
        json.WriteString("kind"u8, predication.Kind.Name());
        json.WriteNumber("token"u8, predication.Token);
        json.WriteNumber("sentence"u8, predication.Sentence);
        WriteList(json, "arguments", predication.Arguments, (j, argument) => WriteArgument(j, document, argument));
        json.WriteString("modality"u8, JsonNames.Name(predication.Modality));
        json.WriteString("polarity"u8, JsonNames.Name(predication.Polarity));
        WriteList(json, "sources", predication.Sources, (j, source) => WriteSource(j, document, source));
        if (predication.Time >= 0)
        {
            json.WriteNumber("date"u8, predication.Time);
        }
    }

    private static void WriteArgument(Utf8JsonWriter json, Document document, Argument argument)
    {
        json.WriteString("function"u8, JsonNames.Name(argument.Function));
        if (argument.Preposition is not null)
        {
            json.WriteString("preposition"u8, argument.Preposition);
        }

        json.WriteNumber("token"u8, argument.Token);
        json.WriteString("text"u8, document.Token(argument.Token).Text);
        if (argument.Implied)
        {
            json.WriteBoolean("implied"u8, true);
        }
    }

    private static void WriteSource(Utf8JsonWriter json, Document document, Source source)
    {
        json.WriteNumber("token"u8, source.Holder);
        if (source.Holder >= 0)
        {
            json.WriteString("text"u8, document.Token(source.Holder).Text);
        }

        json.WriteNumber("cue"u8, source.Cue);
        json.WriteString("stance"u8, source.Stance);
        json.WriteBoolean("quoted"u8, source.Quoted);
    }
}
