package picket.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguagesTest {

  @Test
  void knowsEnglishEvenFromAHeadline() {
    assertThat(Languages.of("Three soldiers killed near the border")).isEqualTo("en");
  }

  @Test
  void tellsTheLanguagesOfArabicScriptByTheirLetters() {
    assertThat(Languages.of("سرحد پر جھڑپ میں تین فوجی ہلاک ہو گئے")).isEqualTo("ur");
    assertThat(Languages.of("په پکتیکا کې د بمبارۍ له امله څو تنه ووژل شول ښار")).isEqualTo("ps");
    assertThat(Languages.of("در این حمله سه سرباز کشته شدند و به گفته مقامات")).isEqualTo("fa");
  }

  @Test
  void admitsThatItDoesNotKnow() {
    assertThat(Languages.of("12 - 14")).isEqualTo(Languages.UNDETERMINED);
    assertThat(Languages.of("Три солдата погибли")).isEqualTo(Languages.UNDETERMINED);
  }
}
