namespace TeamsHerstelBot.Tabellen;

/// <summary>Tells whether a row looks as a write would have left it.</summary>
internal static class EarlierAttempt
{
    /// <summary>True when <paramref name="stored"/> (null: no row) is what <paramref name="write"/> makes of it.</summary>
    public static bool Left(TableWrite write, TableEntity? stored) => write switch
    {
        TableWrite.Delete => stored is null,
        TableWrite.Merge merge => stored is not null && HasAll(stored, merge.Entity),
        TableWrite.Replace replace => stored is not null && IsSame(stored, replace.Entity),
        TableWrite.Insert insert => stored is not null && IsSame(stored, insert.Entity),
        _ => false,
    };

    private static bool IsSame(TableEntity stored, TableEntity written) =>
        stored.Properties.Count == written.Properties.Count && HasAll(stored, written);

    private static bool HasAll(TableEntity stored, TableEntity written) =>
        written.Properties.All(property => IsEqual(stored[property.Key], property.Value));

    private static bool IsEqual(object? stored, object written) => (stored, written) switch
    {
        (byte[] left, byte[] right) => left.AsSpan().SequenceEqual(right),
        _ => Equals(stored, written),
    };
}
