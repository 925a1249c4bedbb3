using System.Globalization;
using System.Text;

namespace TeamsHerstelBot.Tabellen;

/// <summary>
/// Escapes what Table Storage does not accept in a key: <c>/ \ # ?</c>, control characters, what clients spoil (<c>% +</c>), and our own
/// sign <c>~</c>.
/// </summary>
public static class TableKey
{
    /// <summary>
    /// The text as a key part; <see cref="Unescape"/> gives it back. Order within plain ASCII letters and digits is kept.
    /// </summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder? escaped = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '/' or '\\' or '#' or '?' or '%' or '+' or '~' || char.IsControl(c))
            {
                escaped ??= new StringBuilder(text, 0, i, text.Length + 8);
                escaped.Append('~').Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                escaped?.Append(c);
            }
        }

        return escaped?.ToString() ?? text;
    }

    /// <summary>The text that <see cref="Escape"/> was given.</summary>
    public static string Unescape(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (!key.Contains('~', StringComparison.Ordinal)) return key;
        var text = new StringBuilder(key.Length);
        for (var i = 0; i < key.Length; i++)
        {
            if (key[i] == '~' && i + 4 < key.Length &&
                int.TryParse(key.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                text.Append((char)code);
                i += 4;
            }
            else
            {
                text.Append(key[i]);
            }
        }

        return text.ToString();
    }
}
