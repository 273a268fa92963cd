using System.Runtime.CompilerServices;
using CstoClaims.Batch;
using CstoClaims.Pipeline;
using CstoClaims.Serialization;
using CstoClaims.Tests.Serialization;
using Xunit;

namespace CstoClaims.Tests.Batch;

public sealed class BatchExtractionTests
{
    private static readonly ClaimExtractor Extractor = new(new ClaimPipeline(new OneClaim()));

    public static TheoryData<int> Degrees => [1, 2, 7];

    [Theory]
    [MemberData(nameof(Degrees))]
    public void Results_come_in_the_order_of_the_input_with_errors_in_their_place(int parallelism)
    {
        var items = Items(500).ToList();

        var results = Extractor.ExtractMany(items, new BatchOptions { Parallelism = parallelism, WindowChars = 50 }).ToList();

        Assert.Equal(items, results.Select(r => r.Source));
        Assert.All(results, r => Assert.Equal(r.Source is SourceDocument, r.Result is not null));
        Assert.All(results, r => Assert.Equal((r.Source as SourceDocument)?.Id, r.Result?.Claims[0].Document));
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task The_asynchronous_variant_gives_the_same(int parallelism)
    {
        var options = new BatchOptions { Parallelism = parallelism };
        var expected = Extractor.ExtractMany(Items(200)).Select(r => r.Result?.Claims[0].Document);

        var actual = new List<string?>();
        await foreach (var item in Extractor.ExtractManyAsync(Arriving(Items(200)), options, TestContext.Current.CancellationToken))
        {
            actual.Add(item.Result?.Claims[0].Document);
        }

        Assert.Equal(expected, actual);
    }

    [Fact]
    public async Task A_result_does_not_wait_for_the_next_document_to_arrive()
    {
        var never = new TaskCompletionSource();
        await using var results = Extractor
            .ExtractManyAsync(Stalling(never.Task), new BatchOptions { Parallelism = 2 }, TestContext.Current.CancellationToken)
            .GetAsyncEnumerator(TestContext.Current.CancellationToken);

        Assert.True(await results.MoveNextAsync());
        Assert.Equal("only", results.Current.Result!.Claims[0].Document);
        never.SetResult();
        Assert.False(await results.MoveNextAsync());
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public void Input_is_pulled_only_as_far_as_the_window_reaches(int parallelism)
    {
        var pulled = 0;
        var endless = Enumerable.Range(0, int.MaxValue).Select(i =>
        {
            pulled++;
            return new SourceDocument($"{i}", new string('x', 10));
        });

        Assert.Equal(20, Extractor.ExtractMany(endless, new BatchOptions { Parallelism = parallelism, WindowChars = 100 }).Take(20).Count());

        Assert.InRange(pulled, 20, 20 + 10);
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public void Cancelling_stops_a_batch_that_would_not_end(int parallelism)
    {
        using var cancel = new CancellationTokenSource();
        var endless = Enumerable.Range(0, int.MaxValue).Select(i => new SourceDocument($"{i}", "x"));
        var taken = 0;

        Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            foreach (var _ in Extractor.ExtractMany(endless, new BatchOptions { Parallelism = parallelism }, cancel.Token))
            {
                if (++taken == 10)
                {
                    cancel.Cancel();
                }
            }
        });
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public void A_defect_costs_one_document_its_result(int parallelism)
    {
        SourceItem[] items = [new SourceDocument("a", "A"), new SourceDocument("bad", OneClaim.Poison), new SourceDocument("z", "Z")];

        var results = Extractor.ExtractMany(items, new BatchOptions { Parallelism = parallelism }).ToList();

        Assert.Equal([true, false, true], results.Select(r => r.Result is not null));
        Assert.StartsWith("bad: the extractor failed", results[1].Error!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_options_are_refused_at_the_entry()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Extractor.ExtractMany([], new BatchOptions { Parallelism = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Extractor.ExtractMany([], new BatchOptions { WindowChars = 0 }));
    }

    private static IEnumerable<SourceItem> Items(int count) => Enumerable.Range(0, count).Select(static SourceItem (i) =>
        i % 10 == 3 ? new SourceError("file", i, "bad") : new SourceDocument($"d{i}", new string('x', 1 + ((i * 37) % 90))));

    private static async IAsyncEnumerable<SourceItem> Arriving(IEnumerable<SourceItem> items)
    {
        foreach (var item in items)
        {
            await Task.Yield();
            yield return item;
        }
    }

    private static async IAsyncEnumerable<SourceItem> Stalling(Task until, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        yield return new SourceDocument("only", "text");
        await until.WaitAsync(cancellation);
    }

    /// <summary>Claims one thing of each document, after as much work as the text is long; throws at the poison.</summary>
    private sealed class OneClaim : IStage
    {
        public const string Poison = "poison";

        public string Name => "one";

        public Layers Requires => Layers.None;

        public Layers Provides => Layers.Claims;

        public void Process(DocumentBuilder document)
        {
            if (document.Text == Poison)
            {
                throw new InvalidOperationException("Poisoned.");
            }

            Thread.SpinWait(document.Text.Length * 100);
            document.Claims.Add(HandMade.Claim with { Document = document.Info.Id });
        }
    }
}
