import { list, type NamePool } from './name-pool.ts';

/** Names of people whose families come from Asia or the Arab world. */
export const asianNames = {
  southIndian: {
    she: list(
      'Anuradha, Bhavani, Chitra, Deepa, Gayathri, Hema, Kavitha, Lavanya, Meenakshi, Nandini, Padmini, Revathi, Sowmya, Vidya',
    ),
    he: list(
      'Anand, Balaji, Chandrasekhar, Dinesh, Ganesh, Harish, Karthik, Madhav, Naveen, Prakash, Raghav, Sridhar, Suresh, Venkatesh',
    ),
    family: list(
      'Bhaskaran, Gopalan, Hegde, Iyengar, Jayaraman, Kamath, Krishnaswamy, Murthy, Narasimhan, Nayak, Padmanabhan, Ramachandran, Shenoy, Srinivasan, Subramanian, Udupa, Vaidyanathan, Warrier',
    ),
  },
  malayali: {
    she: list('Anjali, Bindu, Jisha, Lekha, Remya, Sindhu'),
    he: list('Abhilash, Biju, Jithin, Manoj, Shibu, Vineeth'),
    family: list('Cherian, Eapen, Kurian, Nambiar, Pillai, Thekkekara, Varghese, Zachariah'),
  },
  northIndian: {
    she: list('Aditi, Ishita, Kiran, Neha, Pallavi, Ritu, Shruti, Vandana'),
    he: list('Abhishek, Gaurav, Himanshu, Manish, Nikhil, Rajat, Saurabh, Vivek'),
    family: list(
      'Agnihotri, Bhargava, Chaturvedi, Dixit, Goswami, Khandelwal, Mathur, Pathak, Rastogi, Saxena, Tiwari, Upadhyay',
    ),
  },
  marathi: {
    she: list('Gauri, Mrunal, Sayali, Tejaswini'),
    he: list('Chinmay, Omkar, Prasad, Rohan'),
    family: list('Apte, Bhosale, Gokhale, Kelkar, Phadke, Ranade'),
  },
  punjabi: {
    she: list('Gurleen, Harpreet, Jasleen, Simran'),
    he: list('Amrit, Jaspal, Manpreet, Navdeep'),
    family: list('Bains, Dhaliwal, Gill, Randhawa, Sandhu, Virk'),
  },
  bengali: {
    she: list('Ananya, Debjani, Nasreen, Sharmila, Sumona, Tanima'),
    he: list('Anirban, Kaushik, Partha, Rafiq, Shankar, Tanvir'),
    family: list('Bhattacharya, Chakraborty, Dasgupta, Majumdar, Mukhopadhyay, Sarkar'),
  },
  gujarati: {
    she: list('Hetal, Jignasa, Pooja, Urvi'),
    he: list('Bhavesh, Jatin, Mihir, Parth'),
    family: list('Amin, Dholakia, Mehta, Parikh, Shah, Trivedi'),
  },
  pakistani: {
    she: list('Hina, Mehreen, Saima, Zunaira'),
    he: list('Bilal, Faisal, Hamza, Usman'),
    family: list('Ahmad Khan, Baig, Chaudhry, Malik, Qureshi, Sheikh'),
  },
  chinese: {
    she: list('Hui Min, Jia Hui, Li Ting, Mei Xuan, Pei Shan, Shu Fen, Xin Yi, Yu Qing'),
    he: list('Boon Keat, Chee Hao, Guo Wei, Jun Jie, Kai Wen, Ming Han, Wei Jian, Zhi Hao'),
    family: list('Chia, Foo, Goh, Heng, Kwek, Lau, Ong, Phua, Quek, Soh, Teo, Yap'),
  },
  chineseAbroad: {
    she: list('Christine, Grace, Jenny, Michelle, Vivian'),
    he: list('Alvin, Calvin, Eric, Jeffrey, Raymond'),
    family: list('Chou, Fung, Hsieh, Leung, Mok, Tsang'),
  },
  malay: {
    she: list('Aishah, Farhana, Nurul Huda, Rohani, Siti Hajar, Zulaikha'),
    he: list('Azhar, Faizal, Hafiz, Iskandar, Khairul, Rizwan'),
    family: list('Abdul Rahim, Bin Yusof, Hamzah, Ismail, Kassim, Osman'),
    familyShe: list('Abdul Rahim, Binte Yusof, Hamzah, Ismail, Kassim, Osman'),
  },
  indonesian: {
    she: list('Dewi, Kartika, Ratna, Wulandari'),
    he: list('Agus, Budi, Hendra, Teguh'),
    family: list('Gunawan, Hartono, Prasetyo, Santoso, Sutanto, Wibowo'),
  },
  filipino: {
    she: list('Divina, Jocelyn, Marites, Rowena'),
    he: list('Arnel, Ernesto, Joselito, Rommel'),
    family: list('Bautista, Catacutan, Dimaculangan, Evangelio, Macaraeg, Salonga-Cruz'),
  },
  vietnamese: {
    she: list('Bích Ngọc, Hạnh, Lan Anh, Thùy Dương'),
    he: list('Anh Tuấn, Đức, Hoàng, Quang Minh'),
    family: list('Bùi, Đặng, Hồ, Ngô, Trần, Vũ'),
  },
  korean: {
    she: list('Eun-ji, Hye-rin, Min-seo, Soo-ah'),
    he: list('Dong-hyun, Jae-won, Seung-ho, Tae-min'),
    family: list('Bae, Cho, Hwang, Kang, Noh, Yoon'),
  },
  japanese: {
    she: list('Akiko, Haruka, Misaki, Natsumi'),
    he: list('Daichi, Kazuya, Ryota, Takeshi'),
    family: list('Fujimoto, Hayashida, Kuroda, Matsunaga, Ogawa, Shimizu'),
  },
  japaneseBrazilian: {
    she: list('Akemi, Bianca, Mayumi, Sayuri'),
    he: list('Kenzo, Leonardo, Massao, Ricardo'),
    family: list('Hirata, Kawamoto, Nakashima, Sugimura, Uehara, Yamaguti'),
  },
  arabic: {
    she: list('Hanan, Layla, Mariam, Nour, Rania, Samira'),
    he: list('Anas, Bassam, Karim, Mounir, Tarek, Ziad'),
    family: list('Al-Masri, Barakat, Chamoun, Darwish, El Khoury, Hamdan, Mansour, Saliba'),
  },
  iranian: {
    she: list('Azadeh, Laleh, Nasrin, Shirin'),
    he: list('Behrouz, Kaveh, Mehdi, Siavash'),
    family: list('Ansari, Eslami, Farrokhzad-Weber, Jafari, Moradi, Sadeghi'),
  },
} as const satisfies Record<string, NamePool>;
