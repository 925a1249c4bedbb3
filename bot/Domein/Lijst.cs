using System.Collections;
using System.Runtime.CompilerServices;

namespace TeamsHerstelBot.Domein;

/// <summary>
/// A list that never changes and compares by what is in it, so that a record that has one does too. Its default is the empty list.
/// </summary>
[CollectionBuilder(typeof(Lijst), nameof(Lijst.Van))]
public readonly record struct Lijst<T> : IReadOnlyList<T>
{
    private readonly T[]? _items;

    internal Lijst(T[] items) => _items = items;

    public int Count => Items.Length;

    public T this[int index] => Items[index];

    private T[] Items => _items ?? [];

    public bool Equals(Lijst<T> other) => Items.AsSpan().SequenceEqual(other.Items);

    public override int GetHashCode() => Count == 0 ? 0 : HashCode.Combine(Count, this[0], this[^1]);

    public override string ToString() => $"[{string.Join(", ", Items)}]";

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Makes a <see cref="Lijst{T}"/> of what stands between brackets.</summary>
public static class Lijst
{
    public static Lijst<T> Van<T>(ReadOnlySpan<T> items) => new(items.ToArray());
}
