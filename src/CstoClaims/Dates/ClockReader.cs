namespace CstoClaims.Dates;

/// <summary>Makes times of day of patterns: "3:30 pm", "half past two", "0800 GMT", "in the early morning".</summary>
internal static class ClockReader
{
    private const int MinutesOfHour = 60;

    public static void Read(Reading reading, in GrammarMatch match, ReadOnlySpan<DateAtom> atoms)
    {
        int part = match.Find(atoms, WordClass.DayPart);
        if (part >= 0)
        {
            reading.TimeOfDay = atoms[part].Word!.Payload;
            return;
        }

        var clock = reading.Rule.Id.StartsWith("time/told", StringComparison.Ordinal) ? Told(match, atoms) : Written(match, atoms);
        int half = match.Find(atoms, WordClass.AmPm);
        if (half >= 0)
        {
            clock = clock.InHalf(atoms[half].Value);
        }

        int zone = match.Find(atoms, WordClass.Zone);
        Set(reading, clock with { Zone = zone >= 0 ? atoms[zone].Word!.Payload : "" }, end: null);
    }

    /// <summary>Sets the time, or from when to when.</summary>
    public static void Set(Reading reading, ClockTime start, ClockTime? end) =>
        (reading.Times, reading.TimeOfDay) = (new ClockSpan(start, end), start.Timex());

    /// <summary>"9:30", "0930", "noon", "9".</summary>
    private static ClockTime Written(in GrammarMatch match, ReadOnlySpan<DateAtom> atoms)
    {
        ref readonly var first = ref atoms[match.First];
        int clock = match.Find(atoms, WordClass.Clock);
        if (clock >= 0)
        {
            return new ClockTime(atoms[clock].Value / MinutesOfHour, 0, null, Open: false, OfDay: false, "");
        }

        if (first.Is(WordClass.MilitaryTime))
        {
            return new ClockTime(first.Value / 100, first.Value % 100, null, Open: false, OfDay: true, "");
        }

        int minute = match.Find(atoms, WordClass.TwoDigits);
        int second = match.Find(atoms, WordClass.TwoDigits, 1);
        bool ofDay = first.Value is < 1 or > ClockTime.HoursOfHalfDay || (first.Is(WordClass.TwoDigits) && first.Value < 10);
        return new ClockTime(
            first.Value,
            minute < 0 ? 0 : atoms[minute].Value,
            second < 0 ? null : atoms[second].Value,
            !ofDay,
            ofDay,
            "");
    }

    /// <summary>"half past two", "a quarter to nine", "ten minutes past eight": the last number is the hour.</summary>
    private static ClockTime Told(in GrammarMatch match, ReadOnlySpan<DateAtom> atoms)
    {
        int number = match.Find(atoms, WordClass.Number);
        int hour = match.Find(atoms, WordClass.Number, 1);
        int minutes = match.Has(atoms, "half") ? MinutesOfHour / 2 : match.Has(atoms, "quarter") ? MinutesOfHour / 4 : atoms[number].Value;
        hour = atoms[hour < 0 ? number : hour].Value;
        bool none = hour is < 1 or > ClockTime.HoursOfHalfDay || minutes >= MinutesOfHour;
        return match.Has(atoms, "past")
            ? new ClockTime(none ? -1 : hour, minutes, null, Open: true, OfDay: false, "")
            : new ClockTime(none ? -1 : hour == 1 ? ClockTime.HoursOfHalfDay : hour - 1, MinutesOfHour - minutes, null, Open: true, OfDay: false, "");
    }
}
