using System.Globalization;
using System.Text.Json.Serialization;

namespace TeamsHerstelBot.Cards.AdaptiveCards;

/// <summary>
/// A number as a drawing. Not every phone draws one, and a drawing is not read aloud: <see cref="InWords"/> always stands directly below
/// it (<c>KaartregelTests</c> holds that), so without it nothing is lost.
/// </summary>
public abstract record Figure : TeamsElement
{
    /// <summary>The same in words.</summary>
    public abstract CardElement InWords();

    /// <inheritdoc/>
    protected override CardElement? Instead => null;
}

/// <summary>How far something is.</summary>
/// <param name="Value">So many.</param>
/// <param name="Max">Of so many.</param>
/// <param name="Sentence">The same in words, such as "3 van de 4 weken".</param>
public sealed record ProgressBar(int Value, int Max, [property: JsonIgnore] Markdown Sentence) : Figure
{
    /// <summary>Colour.</summary>
    public ProgressBarColor? Color { get; init; }

    /// <inheritdoc/>
    public override CardElement InWords() => new TextBlock(Sentence) { Spacing = AdaptiveCards.Spacing.Small };
}

/// <summary>A few numbers beside each other.</summary>
/// <param name="Title">What they are of; read aloud, not drawn.</param>
/// <param name="Points">In reading order.</param>
public abstract record Chart(string Title, [property: JsonIgnore] IReadOnlyList<ChartPoint> Points) : Figure
{
    /// <summary>Always false: a title that goes when the chart is not drawn stands above it as text.</summary>
    public bool ShowTitle => false;

    /// <inheritdoc/>
    public override CardElement InWords() =>
        new FactSet([.. Points.Select(p => new Fact(p.Label, p.Value.ToString(CultureInfo.InvariantCulture)))])
        {
            Spacing = AdaptiveCards.Spacing.Small,
        };
}

/// <summary>One number.</summary>
/// <param name="Label">What it counts.</param>
/// <param name="Value">How many.</param>
/// <param name="Color">Colour; never the only carrier of a meaning.</param>
public sealed record ChartPoint(string Label, int Value, ChartColor? Color = null);

/// <summary>Parts of a whole.</summary>
/// <param name="Title">What they are of.</param>
/// <param name="Points">In reading order.</param>
public sealed record DonutChart(string Title, IReadOnlyList<ChartPoint> Points) : Chart(Title, Points)
{
    /// <summary>As this kind of chart writes them.</summary>
    public IReadOnlyList<DonutData> Data => [.. Points.Select(p => new DonutData(p.Label, p.Value, p.Color))];
}

/// <summary>One part.</summary>
/// <param name="Legend">What it counts.</param>
/// <param name="Value">How many.</param>
/// <param name="Color">Colour.</param>
public sealed record DonutData(string Legend, int Value, ChartColor? Color);

/// <summary>Numbers in time.</summary>
/// <param name="Title">What they are of.</param>
/// <param name="Points">In the order of time; the kind has one colour for all.</param>
public sealed record VerticalBarChart(string Title, IReadOnlyList<ChartPoint> Points) : Chart(Title, Points)
{
    /// <summary>Colour of the bars.</summary>
    public ChartColor? Color { get; init; }

    /// <summary>Always true: what can be read need not be guessed.</summary>
    public bool ShowBarValues => true;

    /// <summary>As this kind of chart writes them.</summary>
    public IReadOnlyList<BarData> Data => [.. Points.Select(p => new BarData(p.Label, p.Value, null))];
}

/// <summary>Numbers with long names.</summary>
/// <param name="Title">What they are of.</param>
/// <param name="Points">In reading order.</param>
public sealed record HorizontalBarChart(string Title, IReadOnlyList<ChartPoint> Points) : Chart(Title, Points)
{
    /// <summary>As this kind of chart writes them.</summary>
    public IReadOnlyList<BarData> Data => [.. Points.Select(p => new BarData(p.Label, p.Value, p.Color))];
}

/// <summary>One bar.</summary>
/// <param name="X">What it counts.</param>
/// <param name="Y">How many.</param>
/// <param name="Color">Colour.</param>
public sealed record BarData(string X, int Y, ChartColor? Color);
