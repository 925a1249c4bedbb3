using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace TeamsHerstelBot.Domein.Kalender;

/// <summary>Days on which a wijkteam is closed, first and last included; such as a week around Christmas.</summary>
/// <param name="Naam">What the team calls it, such as "kerstvakantie", or null.</param>
public sealed record Sluiting(
    [property: JsonConverter(typeof(DatumConverter))] LocalDate Van,
    [property: JsonConverter(typeof(DatumConverter))] LocalDate TotEnMet,
    string? Naam = null)
{
    /// <summary>Longer than a summer is a mistake in a date.</summary>
    public const int MeesteDagen = 100;

    public bool IsGeldig => Van <= TotEnMet && Period.DaysBetween(Van, TotEnMet) < MeesteDagen;

    public bool Omvat(LocalDate dag) => Van <= dag && dag <= TotEnMet;
}

/// <summary>A date is stored as <c>2026-12-25</c>.</summary>
public sealed class DatumConverter : JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        LocalDatePattern.Iso.Parse(reader.GetString()!).Value;

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
}
