using System.Globalization;
using System.Text;

namespace TeamsHerstelBot.Tabellen;

/// <summary>
/// JSON as it goes over the wire: everything beyond ASCII as <c>\uXXXX</c>, as Microsoft's own client sends it. Azurite breaks a character
/// whose bytes fall in two reads of its socket.
/// </summary>
internal static class AsciiJson
{
    /// <summary>The same JSON in ASCII.</summary>
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> utf8)
    {
        if (Ascii.IsValid(utf8.Span)) return utf8;
        var ascii = new StringBuilder(Length(utf8.Span));
        foreach (var c in Encoding.UTF8.GetString(utf8.Span))
        {
            if (char.IsAscii(c)) ascii.Append(c);
            else ascii.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
        }

        return Encoding.ASCII.GetBytes(ascii.ToString());
    }

    /// <summary>Number of bytes of that ASCII: six for a UTF-16 unit beyond ASCII, and four bytes of UTF-8 are two of those.</summary>
    public static int Length(ReadOnlySpan<byte> utf8)
    {
        var length = 0;
        foreach (var b in utf8)
        {
            length += b switch
            {
                < 0x80 => 1,
                < 0xC0 => 0,
                < 0xF0 => 6,
                _ => 12,
            };
        }

        return length;
    }
}
