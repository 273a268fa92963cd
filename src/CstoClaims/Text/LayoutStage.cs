using System.Runtime.InteropServices;
using CstoClaims.Pipeline;

namespace CstoClaims.Text;

/// <summary>Groups the lines of the page into blocks and says what each is: running text, heading, byline or boilerplate.</summary>
internal sealed class LayoutStage : IStage
{
    public string Name => "layout";

    public Layers Requires => Layers.None;

    public Layers Provides => Layers.Blocks;

    public void Process(DocumentBuilder document)
    {
        var work = document.Scratch<Work>();
        work.Lines.Clear();
        work.Blocks.Clear();
        LineScanner.Scan(document.Text, work.Lines);
        work.Wrap.Learn(document.Text, work.Lines);
        Group(document.Text, work);
        BlockClassifier.Classify(document.Text, work.Blocks);
        foreach (ref readonly var block in CollectionsMarshal.AsSpan(work.Blocks))
        {
            document.Blocks.Add(new Block(new TextSpan(block.Start, block.End), block.Kind));
        }
    }

    private static void Group(ReadOnlySpan<char> text, Work work)
    {
        int last = -1;
        bool blank = false;
        for (int i = 0; i < work.Lines.Count; i++)
        {
            var line = work.Lines[i];
            if (line.IsBlank)
            {
                blank = true;
                continue;
            }

            bool joins = last >= 0 && (blank
                ? work.Wrap.GoesOn(text, work.Lines[last], line)
                : work.Wrap.IsSoft(text, work.Lines[last], line));
            if (joins)
            {
                CollectionsMarshal.AsSpan(work.Blocks)[^1].Append(line);
            }
            else
            {
                work.Blocks.Add(DraftBlock.Of(text, line));
            }

            last = i;
            blank = false;
        }
    }

    /// <summary>Working memory, kept between documents.</summary>
    internal sealed class Work
    {
        public List<Line> Lines { get; } = [];

        public List<DraftBlock> Blocks { get; } = [];

        public LineWrap Wrap { get; } = new();
    }
}
