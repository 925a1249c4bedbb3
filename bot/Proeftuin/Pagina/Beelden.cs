using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsHerstelBot.Proeftuin.Demogemeente;
using TeamsHerstelBot.Proeftuin.Gesprekken;
using TeamsHerstelBot.Proeftuin.Kern;

namespace TeamsHerstelBot.Proeftuin.Pagina;

/// <summary>Everything the page needs to start.</summary>
/// <param name="Opening">Where a page without a choice of its own begins, or null when that does not matter.</param>
/// <param name="Probeer">What somebody new can try, or null without a demo.</param>
internal sealed record Standbeeld(
    Botbeeld Bot, Klokbeeld Klok, Demostand? Demo, IReadOnlyList<Persoonsbeeld> Personen, Plek? Opening,
    IReadOnlyList<Probeerstap>? Probeer);

/// <summary>The bot as a member of a conversation.</summary>
internal sealed record Botbeeld(string Id, string Naam);

/// <summary>A person with the conversations this person sees.</summary>
internal sealed record Persoonsbeeld(
    string Aad, string Mri, string Naam, string Rol, string Groep, IReadOnlyList<Gespreksbeeld> Gesprekken);

/// <summary>A conversation in somebody's list.</summary>
internal sealed record Gespreksbeeld(string Id, string Soort, string Naam, string? Team, int Ongelezen);

/// <summary>A person says something, perhaps with a card that a search put in the compose box.</summary>
internal sealed record Zegverzoek(string Persoon, string Tekst, bool Vermeld = false, string? Draad = null, JsonElement? Kaart = null);

/// <summary>A person opens or sends a dialog, runs a search or types in a choice list; the name is that of the invoke.</summary>
internal sealed record Roepverzoek(string Persoon, string Naam, JsonObject Waarde, string? Bericht = null);

/// <summary>A person clicks a button of a card.</summary>
internal sealed record Klikverzoek(string Persoon, string Bericht, Klik Klik);

/// <summary>A person has seen a conversation.</summary>
internal sealed record Leesverzoek(string Persoon);
