using System.Buffers.Binary;
using System.Text;

namespace TeamsHerstelBot.Film;

/// <summary>Pictures that Chromium made, one after the other in one animated WebP (RFC 9649). Each covers what is under it.</summary>
internal sealed class Webpfilm(int breedte, int hoogte)
{
    private const byte Beweegt = 0x02;
    private const byte ZonderMengen = 0x02;
    private readonly List<(Vak Vak, byte[] Beeld, int Milliseconden)> _beelden = [];

    public int Beelden => _beelden.Count;

    public TimeSpan Duur => TimeSpan.FromMilliseconds(_beelden.Sum(b => b.Milliseconden));

    /// <param name="vak">Where it lies; its left and top are even.</param>
    /// <param name="webp">A still WebP of that size.</param>
    public void Voeg(Vak vak, byte[] webp, int milliseconden) => _beelden.Add((vak, Stukken(webp), milliseconden));

    public byte[] Bytes()
    {
        var inhoud = new List<byte>();
        inhoud.AddRange("WEBP"u8);
        inhoud.AddRange(Stuk("VP8X", [Beweegt, 0, 0, 0, .. Drie(breedte - 1), .. Drie(hoogte - 1)]));

        // White behind it, and over and over again.
        inhoud.AddRange(Stuk("ANIM", [255, 255, 255, 255, 0, 0]));
        foreach (var (vak, beeld, tijd) in _beelden)
        {
            inhoud.AddRange(Stuk("ANMF",
            [
                .. Drie(vak.X / 2), .. Drie(vak.Y / 2), .. Drie(vak.Breedte - 1), .. Drie(vak.Hoogte - 1), .. Drie(tijd), ZonderMengen,
                .. beeld,
            ]));
        }

        return Stuk("RIFF", [.. inhoud]);
    }

    /// <summary>The chunks of a still picture that hold the picture itself.</summary>
    private static byte[] Stukken(byte[] webp)
    {
        var gevonden = new List<byte>();
        for (var plek = 12; plek + 8 <= webp.Length;)
        {
            var lengte = BinaryPrimitives.ReadInt32LittleEndian(webp.AsSpan(plek + 4));
            var heel = 8 + lengte + (lengte % 2);
            if (Encoding.ASCII.GetString(webp, plek, 4) is "VP8 " or "VP8L" or "ALPH") gevonden.AddRange(webp.AsSpan(plek, heel));
            plek += heel;
        }

        return [.. gevonden];
    }

    private static byte[] Stuk(string naam, byte[] inhoud)
    {
        var lengte = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(lengte, inhoud.Length);
        return [.. Encoding.ASCII.GetBytes(naam), .. lengte, .. inhoud, .. inhoud.Length % 2 == 1 ? new byte[1] : []];
    }

    private static byte[] Drie(int getal) => [(byte)getal, (byte)(getal >> 8), (byte)(getal >> 16)];
}

/// <summary>A part of the picture, in pixels.</summary>
internal sealed record Vak(int X, int Y, int Breedte, int Hoogte);
