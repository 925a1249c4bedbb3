using System.Globalization;
using System.Numerics;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>
/// The weights of a list, "word weight" a line in hundredths, in one table over the text of the list: read at the first check, and looked
/// up a few hundred times in each.
/// </summary>
internal sealed class Gewichten
{
    private const char Remark = '#';
    private readonly string _tekst;

    /// <summary>
    /// By hash: where a word begins in the text counted from one, a part of its hash so that another word is hardly ever read, and what it
    /// weighs.
    /// </summary>
    private readonly (int Begin, uint Merk, int Gewicht)[] _slots;

    /// <summary>A line with the same words as one before it comes in its place.</summary>
    public Gewichten(string lijst, string tekst)
    {
        _tekst = tekst;
        var aantal = tekst.AsSpan().Count('\n') + 1;
        _slots = new (int, uint, int)[(int)BitOperations.RoundUpToPowerOf2((uint)aantal * 2)];
        for (var van = 0; van < tekst.Length;)
        {
            var tot = tekst.IndexOf('\n', van);
            if (tot < 0) tot = tekst.Length;
            var regel = tekst.AsSpan(van, tot - van).Trim();
            if (regel.Length > 0 && regel[0] != Remark) VoegToe(lijst, regel, van + tekst.AsSpan(van, tot - van).IndexOf(regel[0]));
            van = tot + 1;
        }
    }

    /// <summary>In hundredths; nothing for what is not in the list.</summary>
    public int Van(ReadOnlySpan<char> deel) => deel.Length == 0 ? 0 : _slots[Slot(deel, Hash(deel))].Gewicht;

    private void VoegToe(string lijst, ReadOnlySpan<char> regel, int van)
    {
        var spatie = regel.IndexOf(' ');
        if (spatie <= 0 || !int.TryParse(
                regel[(spatie + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var gewicht))
        {
            throw new FormatException($"{lijst}.txt: '{regel}' is no word with a weight.");
        }

        var hash = Hash(regel[..spatie]);
        _slots[Slot(regel[..spatie], hash)] = (van + 1, Merk(hash), gewicht);
    }

    /// <summary>Where this word is, or where it would come.</summary>
    private int Slot(ReadOnlySpan<char> deel, ulong hash)
    {
        var slot = (int)(hash & (ulong)(_slots.Length - 1));
        while (_slots[slot] is { Begin: > 0 } hier && !(hier.Merk == Merk(hash) && IsWoord(hier.Begin - 1, deel)))
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        return slot;
    }

    private bool IsWoord(int begin, ReadOnlySpan<char> deel) =>
        begin + deel.Length < _tekst.Length && _tekst[begin + deel.Length] == ' ' && _tekst.AsSpan(begin, deel.Length).SequenceEqual(deel);

    private static ulong Hash(ReadOnlySpan<char> deel) => Woordhash.Meng(Woordhash.Van(deel));

    private static uint Merk(ulong hash) => (uint)(hash >> 32);
}
