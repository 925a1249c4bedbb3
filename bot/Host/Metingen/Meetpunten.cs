using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace TeamsHerstelBot.Host.Metingen;

/// <summary>
/// What is counted. Labels are words of the program, from lists that it knows, so that there are few of them and none says who somebody is.
/// </summary>
public sealed class Meetpunten
{
    public const string Naam = "TeamsHerstelBot";

    private readonly Counter<long> _klikken;
    private readonly Histogram<double> _klikduur;
    private readonly Counter<long> _weigeringen;
    private readonly Counter<long> _privacy;
    private readonly Counter<long> _kaarten;
    private readonly Counter<long> _mislukt;
    private readonly Counter<long> _dubbel;
    private readonly Histogram<double> _opslag;

    public Meetpunten(IMeterFactory fabriek)
    {
        Meter = fabriek.Create(Naam);
        _klikken = Meter.CreateCounter<long>("herstelbot.klikken", "{klik}", "Clicks, by verb and what came of them.");
        _klikduur = Meter.CreateHistogram<double>("herstelbot.klik.duur", "s", "From a click to its card.");
        _weigeringen = Meter.CreateCounter<long>("herstelbot.weigeringen", "{weigering}", "Clicks that were refused, by reason.");
        _privacy = Meter.CreateCounter<long>("herstelbot.privacy", "{tekst}", "Texts that were held back, by kind.");
        _kaarten = Meter.CreateCounter<long>("herstelbot.kaarten", "{kaart}", "Cards that Teams took: posted or updated.");
        _mislukt = Meter.CreateCounter<long>(
            "herstelbot.bezorging.mislukt", "{poging}", "Tries that failed, by code and what the row became.");
        _dubbel = Meter.CreateCounter<long>("herstelbot.dubbel.voorkomen", "{keer}", "Something came twice and was done once.");
        _opslag = Meter.CreateHistogram<double>("herstelbot.opslag.duur", "s", "Calls to the tables, by table and kind.");
    }

    /// <summary>For what is looked at when somebody asks, by whoever knows it.</summary>
    public Meter Meter { get; }

    public void Klik(string verb, string uitkomst, TimeSpan duur)
    {
        _klikken.Add(1, new("verb", verb), new("uitkomst", uitkomst));
        _klikduur.Record(duur.TotalSeconds, new KeyValuePair<string, object?>("uitkomst", uitkomst));
    }

    public void Weigering(string reden) => _weigeringen.Add(1, new KeyValuePair<string, object?>("reden", reden));

    public void Tegengehouden(string soort) => _privacy.Add(1, new KeyValuePair<string, object?>("soort", soort));

    public void Kaart(string wijze) => _kaarten.Add(1, new KeyValuePair<string, object?>("wijze", wijze));

    public void NietBezorgd(string code, string wordt) => _mislukt.Add(1, new("code", code), new("wordt", wordt));

    public void DubbelVoorkomen(string waar) => _dubbel.Add(1, new KeyValuePair<string, object?>("waar", waar));

    public void Opslag(string tabel, string wat, string uitkomst, TimeSpan duur) =>
        _opslag.Record(duur.TotalSeconds, new TagList { { "tabel", tabel }, { "wat", wat }, { "uitkomst", uitkomst } });
}
