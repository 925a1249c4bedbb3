namespace TeamsHerstelBot.Tabellen;

/// <summary>A half-open range of RowKeys in ordinal order.</summary>
/// <param name="From">First key, inclusive.</param>
/// <param name="Before">Last key, exclusive; null for no end.</param>
public readonly record struct RowKeyRange(string From, string? Before)
{
    /// <summary>Every row of the partition.</summary>
    public static RowKeyRange All => new("", null);

    /// <summary>Every row whose key starts with <paramref name="prefix"/>.</summary>
    public static RowKeyRange Prefix(string prefix)
    {
        ArgumentException.ThrowIfNullOrEmpty(prefix);
        return new(prefix, prefix[..^1] + (char)(prefix[^1] + 1));
    }
}
