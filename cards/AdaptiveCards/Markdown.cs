using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsHerstelBot.Cards.AdaptiveCards;

/// <summary>
/// Text in the Markdown that Teams knows. This is the one place where text of people is escaped: a string is taken literally, and in
/// <c>Markdown.Van($"**{naam}** vraagt advies")</c> only the sentence has markup, never what is filled in.
/// </summary>
/// <param name="Waarde">Escaped text.</param>
[JsonConverter(typeof(Omzetter))]
public readonly record struct Markdown(string Waarde)
{
    private const string Speciaal = "\\*_[]()~`<>&";

    /// <summary>A string is taken literally.</summary>
    public static implicit operator Markdown(string tekst) => FromString(tekst);

    /// <summary>A string is taken literally.</summary>
    public static Markdown FromString(string tekst) => new(Letterlijk(tekst));

    /// <summary>Markup in the sentence, literal text in its holes.</summary>
    public static Markdown Van(Zin zin) => new(zin.ToString());

    /// <summary>
    /// A mention; <c>msteams.entities</c> must hold the same text, so the name keeps no character that Markdown would change.
    /// </summary>
    public static Markdown Vermelding(string naam) => new(Vermeldingstekst(naam));

    /// <summary>A number that a phone dials when it is tapped, and that is read as a number where it is not.</summary>
    /// <param name="nummer">As people write it.</param>
    /// <param name="kiest">Digits only.</param>
    public static Markdown Belnummer(string nummer, string kiest) => new($"[{nummer}](tel:{kiest})");

    /// <summary>The text of a mention as it stands in card and entity.</summary>
    public static string Vermeldingstekst(string naam) =>
        $"<at>{string.Concat(naam.Select(c => VerandertIets(c) ? ' ' : c)).Trim()}</at>";

    private static bool VerandertIets(char c) => Speciaal.Contains(c, StringComparison.Ordinal) && c is not ('(' or ')');

    /// <summary>
    /// Shows what was typed: no markup, lines kept, without the spaces around them that Markdown would read as a list or as code.
    /// </summary>
    public static string Letterlijk(string tekst) =>
        string.Join(
            "\n\n",
            tekst.ReplaceLineEndings("\n").Split(
                '\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Regel));

    /// <inheritdoc/>
    public override string ToString() => Waarde;

    /// <summary>A line that begins like a list, a heading or a rule must not become one.</summary>
    private static string Regel(string regel)
    {
        var tekst = new StringBuilder(regel.Length + 8);
        var cijfers = regel.TakeWhile(char.IsAsciiDigit).Count();
        for (var i = 0; i < regel.Length; i++)
        {
            var c = regel[i];
            var lijst = (i == 0 && c is '#' or '+' or '-' or '=') || (i == cijfers && i > 0 && c == '.');
            if (lijst || Speciaal.Contains(c, StringComparison.Ordinal)) tekst.Append('\\');
            tekst.Append(c);
        }

        return tekst.ToString();
    }

    /// <summary>Collects a sentence with holes; each hole is escaped unless it is Markdown itself.</summary>
    /// <param name="literalLength">Length of the sentence.</param>
    /// <param name="formattedCount">Number of holes.</param>
    [InterpolatedStringHandler]
    public readonly ref struct Zin(int literalLength, int formattedCount)
    {
        private readonly StringBuilder tekst = new(literalLength + (formattedCount * 16));

        /// <summary>A part of the sentence.</summary>
        public void AppendLiteral(string value) => tekst.Append(value);

        /// <summary>Text of people.</summary>
        public void AppendFormatted(string? value) => tekst.Append(Letterlijk(value ?? ""));

        /// <summary>Text that is Markdown already.</summary>
        public void AppendFormatted(Markdown value) => tekst.Append(value.Waarde);

        /// <summary>A number.</summary>
        public void AppendFormatted(int value) => tekst.Append(CultureInfo.InvariantCulture, $"{value}");

        /// <inheritdoc/>
        public override string ToString() => tekst.ToString();
    }

    internal sealed class Omzetter : JsonConverter<Markdown>
    {
        public override Markdown Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, Markdown value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Waarde);
    }
}
