namespace CstoClaims.Pipeline;

/// <summary>The layers of a document that stages add, in the order in which the standard pipeline adds them.</summary>
[Flags]
internal enum Layers
{
    None = 0,
    Blocks = 1 << 0,
    Tokens = 1 << 1,
    Sentences = 1 << 2,
    KnownNames = 1 << 3,
    Tags = 1 << 4,
    Entities = 1 << 5,
    NameTags = 1 << 6,
    Syntax = 1 << 7,
    Dates = 1 << 8,
    References = 1 << 9,
    Predications = 1 << 10,
    Claims = 1 << 11,
}

/// <summary>
/// One step from text to claims. A stage is immutable and shared by all threads; it reads the layers that it requires
/// from the builder, adds those that it provides, and never throws because of what a text says.
/// </summary>
internal interface IStage
{
    /// <summary>Name in traces and benchmarks.</summary>
    string Name { get; }

    /// <summary>Layers that must be there before.</summary>
    Layers Requires { get; }

    /// <summary>Layers that are there afterwards.</summary>
    Layers Provides { get; }

    /// <summary>Adds the layers to the document under construction.</summary>
    void Process(DocumentBuilder document);
}
