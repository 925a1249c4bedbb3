using System.Globalization;
using System.Numerics;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>
/// The weights of a list, "word weight" a line in hundredths, in one table: read at the first check, and looked up a few hundred times in
/// each. As in <see cref="Lexicon"/> of a word 48 bits of its hash are kept.
/// </summary>
internal sealed class Gewichten
{
    private const char Remark = '#';

    /// <summary>A slot has a weight, counted from the lowest that fits, and above it the hash of the word.</summary>
    private const int Gewichtbits = 16;
    private const ulong Gewicht = (1UL << Gewichtbits) - 1;

    private readonly int _bits;
    private readonly ulong[] _slots;

    /// <summary>A line with the same words as one before it comes in its place.</summary>
    public Gewichten(string lijst, string tekst)
    {
        var regels = (uint)tekst.AsSpan().Count('\n') + 1;
        _bits = BitOperations.Log2(regels + (regels / 2)) + 1;
        _slots = new ulong[1 << _bits];
        for (var van = 0; van < tekst.Length;)
        {
            var tot = tekst.IndexOf('\n', van);
            if (tot < 0) tot = tekst.Length;
            var regel = tekst.AsSpan(van, tot - van).Trim();
            if (regel.Length > 0 && regel[0] != Remark) VoegToe(lijst, regel);
            van = tot + 1;
        }
    }

    /// <summary>In hundredths; nothing for what is not in the list.</summary>
    public int Van(ReadOnlySpan<char> deel) => Van(Woordhash.Van(deel));

    public int Van(ulong som) => _slots[Slot(som)] is var slot and > 0 ? (int)(slot & Gewicht) + short.MinValue : 0;

    private void VoegToe(string lijst, ReadOnlySpan<char> regel)
    {
        var spatie = regel.IndexOf(' ');
        if (spatie <= 0 || !short.TryParse(
                regel[(spatie + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var gewicht))
        {
            throw new FormatException($"{lijst}.txt: '{regel}' is no word with a weight.");
        }

        var som = Woordhash.Van(regel[..spatie]);
        _slots[Slot(som)] = (som << Gewichtbits) | (uint)(gewicht - short.MinValue);
    }

    /// <summary>Where this word is, or where it would come.</summary>
    private int Slot(ulong som)
    {
        var slot = Woordhash.Slot(som, _bits);
        while (_slots[slot] is var hier and > 0 && hier >> Gewichtbits != som << Gewichtbits >> Gewichtbits)
            slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }
}
