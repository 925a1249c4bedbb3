using System.Net;
using System.Text;
using System.Text.Json;

namespace TeamsHerstelBot.Teams.Activities;

/// <summary>Text out of the HTML of a Teams message, in one pass over it whatever it holds.</summary>
internal static class HtmlText
{
    /// <summary>Elements of which the content goes too: a mention is an address, an attachment a placeholder.</summary>
    private static readonly HashSet<string> Dropped = new(StringComparer.OrdinalIgnoreCase)
    {
        "at", "attachment", "script", "style", "head", "title",
    };

    private static readonly HashSet<string> Breaking = new(StringComparer.OrdinalIgnoreCase)
    {
        "br", "p", "div", "li", "ul", "ol", "tr", "table", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
    };

    /// <summary>
    /// What the sender wrote in a message that has its text only as HTML, without what it quotes; empty when there is none.
    /// </summary>
    public static string OwnWords(Activity activity) => (activity.Attachments ?? [])
        .Where(a => a.ContentType is "text/html" && a.Content is { ValueKind: JsonValueKind.String })
        .Select(a => Read(a.Content!.Value.GetString()!, withoutQuotes: true))
        .FirstOrDefault("");

    /// <summary>The words, a line per block; white space is one blank or one line break.</summary>
    /// <param name="withoutQuotes">Leaves out what the message answers or passes on.</param>
    public static string Read(string html, bool withoutQuotes = false)
    {
        var text = new StringBuilder(Math.Min(html.Length, 8 * 1024));
        string? dropping = null;
        for (var at = 0; at < html.Length;)
        {
            var open = html.IndexOf('<', at);
            var end = open < 0 ? html.Length : open;
            if (dropping is null)
                text.Append(html, at, end - at);
            if (open < 0)
                break;

            // A bracket that opens no tag is a character of the text.
            var close = html.IndexOf('>', open);
            if (close < 0)
            {
                if (dropping is null)
                    text.Append(html, open, html.Length - open);
                break;
            }

            var (name, closes) = Tag(html.AsSpan(open + 1, close - open - 1));
            if (dropping is not null)
                dropping = closes && name.Equals(dropping, StringComparison.OrdinalIgnoreCase) ? null : dropping;
            else if (withoutQuotes && !closes && name.Equals("blockquote", StringComparison.OrdinalIgnoreCase))
                dropping = name;
            else if (Breaking.Contains(name))
                text.Append('\n');
            else if (!closes && Dropped.Contains(name) && html[close - 1] is not '/')
                dropping = name;
            at = close + 1;
        }

        return Tidy(WebUtility.HtmlDecode(text.ToString()));
    }

    /// <summary>The longest start of the text that fits in so many bytes, whole characters only.</summary>
    public static string Cut(string text, int largest)
    {
        if (text.Length <= largest / 3 || Encoding.UTF8.GetByteCount(text) <= largest)
            return text;

        var size = 0;
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            size += rune.Utf8SequenceLength;
            if (size > largest)
                break;

            length += rune.Utf16SequenceLength;
        }

        return text[..length];
    }

    private static (string Name, bool Closes) Tag(ReadOnlySpan<char> inside)
    {
        var closes = inside.StartsWith('/');
        var name = closes ? inside[1..] : inside;
        var length = 0;
        while (length < name.Length && char.IsAsciiLetterOrDigit(name[length]))
            length++;

        return (name[..length].ToString(), closes);
    }

    private static string Tidy(string text)
    {
        var tidy = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var blank = character is '\n' or '\r' ? '\n' : char.IsWhiteSpace(character) || character is '\u200b' ? ' ' : character;
            if (blank is ' ' or '\n' && tidy.Length > 0 && tidy[^1] is ' ' or '\n')
            {
                if (blank is '\n' && tidy.Length > 0)
                    tidy[^1] = '\n';
                continue;
            }

            tidy.Append(blank);
        }

        return tidy.ToString().Trim();
    }
}
