using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Wijkteams;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>A profile and what can be chosen for it.</summary>
/// <param name="Pools">Pools this person can be in.</param>
/// <param name="PoolId">The pool of the profile, or null while there is none.</param>
/// <param name="Wijkteams">Wijkteams of the pool.</param>
/// <param name="Profiel">The profile, or null while there is none.</param>
public sealed record ProfielBeeld(IReadOnlyList<Pool> Pools, string? PoolId, IReadOnlyList<Wijkteam> Wijkteams, Ervaringsdeskundige? Profiel);

/// <summary>The own profile of an ervaringsdeskundige, in their own chat.</summary>
public static class ProfielKaart
{
    /// <summary>Most characters of an organisation.</summary>
    public const int MaxOrganisatie = 80;

    /// <summary>The profile as a form; with a <paramref name="formulier"/> as it was sent.</summary>
    public static Kaartbeeld Maak(ProfielBeeld beeld, Formulier? formulier = null, Melding? melding = null)
    {
        var profiel = beeld.Profiel;
        var data = new Actiedata(Soorten.Profiel, beeld.PoolId ?? (beeld.Pools is [var enige] ? enige.Id : "nieuw"), profiel?.Rev ?? 0);
        if (formulier?.Fouten.Count > 0) melding ??= Melding.Waarschuwing(Teksten.NogNietBewaard);
        return Kaart(
            "Jouw profiel",
            null,
            melding,
            [
                Alinea(profiel is null ? "Jij kiest waarover je wilt meedenken, en hoeveel." : Teksten.Beschikbaar(profiel)),
                profiel is null ? null : Knoppen(profiel.Pauze ? Hoofdknop("Weer beschikbaar", Verbs.PauzeUit, data) : Knop("Even pauze", Verbs.PauzeAan, data)),
                .. Invoer(beeld, formulier),
                Knoppen(Hoofdknop("Bewaar", Verbs.ProfielOpslaan, data)),
                Voet(Teksten.ProfielVoet),
            ],
            profiel is null ? "Maak je profiel als ervaringsdeskundige." : $"Jouw profiel. {Teksten.Beschikbaar(profiel)}");
    }

    private static IEnumerable<CardElement> Invoer(ProfielBeeld beeld, Formulier? formulier)
    {
        var profiel = beeld.Profiel;
        List<CardElement> velden = [];
        if (beeld.Pools.Count > 1)
        {
            velden.AddRange(Veld(
                new InputChoiceSet("Pool", [.. beeld.Pools.Select(p => new Choice(p.Naam, p.Id))]) { Style = ChoiceStyle.Compact, IsRequired = true, ErrorMessage = Teksten.KiesEerst },
                Velden.Pool, formulier, beeld.PoolId));
        }

        velden.AddRange(Veld(
            new InputText("Jouw organisatie")
            {
                MaxLength = formulier?.Waarde(Velden.Organisatie)?.Length > MaxOrganisatie ? null : MaxOrganisatie,
                // An empty field must not stop the pause button; the server asks for it as well.
                IsRequired = profiel is null ? true : null,
                ErrorMessage = Teksten.Verplicht,
            },
            Velden.Organisatie, formulier, profiel?.Organisatie));
        velden.AddRange(Veld(
            new InputChoiceSet("Waar wil je over meedenken?", [.. Themas.Alle.Select(t => new Choice(Teksten.Hoofdletter(Teksten.Thema(t)), t))])
            {
                IsMultiSelect = true,
                Style = ChoiceStyle.Expanded,
            },
            Velden.Themas, formulier, profiel is null ? null : string.Join(',', profiel.Themas.Select(t => t.Id))));
        if (beeld.Wijkteams.Count > 0)
        {
            velden.AddRange(Veld(
                new InputChoiceSet("Met welke wijkteams werk je graag? Kies je niets, dan is het overal.", [.. beeld.Wijkteams.Select(w => new Choice(w.Naam, w.KanaalId))])
                {
                    IsMultiSelect = true,
                    Style = ChoiceStyle.Expanded,
                },
                Velden.Wijken, formulier, profiel is null ? null : string.Join(',', profiel.Wijken)));
        }

        velden.AddRange(Veld(
            new InputChoiceSet("Hoeveel vragen tegelijk?", [.. Enumerable.Range(1, 5).Select(n => new Choice(Teksten.Getal(n), Teksten.Getal(n)))]) { Style = ChoiceStyle.Compact },
            Velden.MaxGelijktijdig, formulier, Teksten.Getal(profiel?.MaxGelijktijdig ?? 1)));
        return velden;
    }
}
