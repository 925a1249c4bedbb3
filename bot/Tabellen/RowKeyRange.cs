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
        return new(prefix, AfterPrefix(prefix));
    }

    // The smallest text after every key with this prefix; null when there is none. U+FFFE and U+FFFF are in no key, and half a surrogate
    // pair cannot be sent, so the step is taken by code point, in the order of UTF-16 (U+10000 and up stand between U+D7FF and U+E000).
    private static string? AfterPrefix(string prefix)
    {
        var last = char.IsLowSurrogate(prefix[^1]) && prefix.Length > 1 ? prefix.Length - 2 : prefix.Length - 1;
        return char.ConvertToUtf32(prefix, last) switch
        {
            >= 0xFFFD and <= 0xFFFF => last == 0 ? null : AfterPrefix(prefix[..last]),
            0xD7FF => prefix[..last] + char.ConvertFromUtf32(0x10000),
            0x10FFFF => prefix[..last] + '\uE000',
            var point => prefix[..last] + char.ConvertFromUtf32(point + 1),
        };
    }
}
