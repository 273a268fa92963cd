using CstoClaims.Entities;
using CstoClaims.Frames;
using CstoClaims.Pipeline;

namespace CstoClaims;

/// <summary>
/// Makes an extractor with names and claim types of one's own beside those of the package. Mutable, for one thread; what it
/// builds is immutable.
/// </summary>
/// <example><code>
/// using var names = File.OpenText("names.tsv");
/// using var frames = File.OpenRead("frames.jsonc");
/// var extractor = new ClaimExtractorBuilder().AddNames(names, "names.tsv").AddFrames(frames, "frames.jsonc").Build();
/// </code></example>
public sealed class ClaimExtractorBuilder
{
    private readonly GazetteerBuilder names = new GazetteerBuilder().AddDefaults();
    private readonly List<Frame> frames = [.. FrameSet.Shipped()];
    private EnglishModel model = EnglishModel.Accurate;
    private bool onlyDates;
    private bool built;

    /// <summary>Adds names of countries, organizations, treaties, places or persons, in the format of docs/gazetteers.md.</summary>
    /// <param name="reader">The rows; not disposed.</param>
    /// <param name="fileName">How errors call it.</param>
    /// <exception cref="GazetteerException">A row is wrong; the message names file, line and remedy.</exception>
    /// <exception cref="InvalidOperationException">After <see cref="Build"/>.</exception>
    public ClaimExtractorBuilder AddNames(TextReader reader, string fileName)
    {
        ThrowIfBuilt();
        names.AddTsv(reader, fileName);
        return this;
    }

    /// <summary>Adds claim types, in the format of docs/frames.md.</summary>
    /// <param name="stream">JSON with comments, UTF-8; not disposed.</param>
    /// <param name="fileName">How errors call it.</param>
    /// <exception cref="InvalidDataException">A frame is wrong, or its type exists; the message names file, type and remedy.</exception>
    /// <exception cref="InvalidOperationException">After <see cref="Build"/>.</exception>
    public ClaimExtractorBuilder AddFrames(Stream stream, string fileName)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(fileName);
        ThrowIfBuilt();
        foreach (var frame in FrameFile.Read(stream, fileName))
        {
            if (frames.Exists(f => string.Equals(f.Type, frame.Type, StringComparison.Ordinal)))
            {
                throw new InvalidDataException($"{fileName}: the claim type '{frame.Type}' exists already: give yours another name.");
            }

            frames.Add(frame);
        }

        return this;
    }

    /// <summary>Chooses the model of English; <see cref="EnglishModel.Accurate"/> unless told.</summary>
    /// <param name="choice">The model: accuracy against speed.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such model.</exception>
    /// <exception cref="InvalidOperationException">After <see cref="Build"/>.</exception>
    public ClaimExtractorBuilder UseModel(EnglishModel choice)
    {
        ThrowIfBuilt();
        model = Enum.IsDefined(choice) ? choice : throw new ArgumentOutOfRangeException(nameof(choice), choice, "There are two models: Accurate and Fast.");
        return this;
    }

    /// <summary>
    /// Stops after the dates: documents have tokens, tags, entities and <see cref="Document.Dates"/>, but neither trees nor
    /// claims, in less than half of the time. Default: all layers.
    /// </summary>
    /// <exception cref="InvalidOperationException">After <see cref="Build"/>.</exception>
    public ClaimExtractorBuilder OnlyDates()
    {
        ThrowIfBuilt();
        onlyDates = true;
        return this;
    }

    /// <summary>The extractor. Nothing can be added afterwards.</summary>
    /// <exception cref="InvalidOperationException">Called twice.</exception>
    public ClaimExtractor Build()
    {
        ThrowIfBuilt();
        built = true;
        return new ClaimExtractor(onlyDates
            ? StandardPipeline.Dates(names.Build(), model)
            : StandardPipeline.Create(names.Build(), new FrameSet(frames), model));
    }

    private void ThrowIfBuilt()
    {
        if (built)
        {
            throw new InvalidOperationException("This builder has built its extractor: make a new one to add more.");
        }
    }
}
