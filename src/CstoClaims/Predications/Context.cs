namespace CstoClaims.Predications;

/// <summary>
/// Modality and polarity as they accumulate on the way from a predicate up to the root. The weakest modality wins, in the
/// order of <see cref="Modality"/>; negations cancel out.
/// </summary>
internal struct Context
{
    public Modality Modality;

    public bool Negative;

    public readonly Polarity Polarity => Negative ? Polarity.Negative : Polarity.Positive;

    public void Weaken(Modality modality)
    {
        if (modality > Modality)
        {
            Modality = modality;
        }
    }

    public void Negate() => Negative = !Negative;

    public void Apply(ContextWord word)
    {
        if (word.Modality is { } modality)
        {
            Weaken(modality);
        }

        if (word.Negates)
        {
            Negate();
        }
    }
}
